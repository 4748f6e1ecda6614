using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Tests.Quotes.Matching;

public sealed class WordMatchingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("“… — !”", "")]
    [InlineData("He’s HERE", "he's here")]
    [InlineData("[T]he end", "the end")]
    [InlineData("[t]", "t")]
    [InlineData("[the mayor] left", "the mayor left")]
    [InlineData("普京 said", "普 京 said")]
    public void WordsAreInOneForm(string text, string expected) => Assert.Equal(expected, string.Join(' ', QuoteWords.Of(text).Words));

    [Theory]
    [InlineData("He [the mayor] left", "he left")]
    [InlineData("He [the mayor left", "he the mayor left")]
    [InlineData("[T]he end", "the end")]
    [InlineData("[a b c d e f g h i j k l m n o p] q", "a b c d e f g h i j k l m n o p q")]
    public void InsertionsWereNotSaid(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', QuoteWords.Said(text).Words));

    [Theory]
    [InlineData("a b", "000", "000")]
    [InlineData("… a", "10", "00")]
    [InlineData("a ... b", "010", "000")]
    [InlineData("a . . . b", "010", "000")]
    [InlineData("a. b", "000", "000")]
    [InlineData("a [x] b", "0110", "0000")]
    [InlineData("a? b?", "000", "011")]
    public void OmissionsAndQuestionsAreBeforeTheirWord(string text, string gaps, string asks)
    {
        var words = QuoteWords.Of(text);

        Assert.Equal(gaps, string.Concat(words.GapBefore.Select(gap => gap ? '1' : '0')));
        Assert.Equal(asks, string.Concat(words.AsksBefore.Select(ask => ask ? '1' : '0')));
    }

    [Fact]
    public void ALongSpeechIsComparedByItsBeginning()
    {
        var words = QuoteWords.Of(string.Concat(Enumerable.Repeat("word ", 20_000)));

        Assert.Equal(4_000, words.Words.Length);
        Assert.Equal(words.Words.Length, words.Spans.Length);
        Assert.Equal(words.Words.Length + 1, words.GapBefore.Length);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "b", 0)]
    [InlineData("a a b", "a b b", 2)]
    [InlineData("river bridge town", "town river bridge", 3)]
    public void SharedWordsAreCountedInAnyOrder(string one, string other, int expected)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (left, right) = (NumberedWords.Of(one, numbers), NumberedWords.Of(other, numbers));

        Assert.Equal(expected, left.Shared(right));
        Assert.Equal(expected, right.Shared(left));
    }

    [Theory]
    [InlineData("", "a b", "")]
    [InlineData("a b", "c d", "")]
    [InlineData("a b c", "a b c", "aa bb cc")]
    [InlineData("a b c", "b c d", "bb cc")]
    [InlineData("a b c d", "a c d", "aa b- cc dd")]
    [InlineData("a b c d", "a … d", "aa b- c- dd")]
    [InlineData("a b c d", "a b x c d", "aa bb -x cc dd")]
    public void WhatIsLeftOverAtTheEndsIsTrimmed(string one, string other, string expected)
    {
        var (left, right) = (QuoteWords.Of(one), QuoteWords.Of(other));
        var pairs = WordAlignment.Align(left, right);

        Assert.Equal(expected, string.Join(' ', pairs.Select(pair =>
            (pair.Left < 0 ? "-" : left.Words[pair.Left]) + (pair.Right < 0 ? "-" : right.Words[pair.Right]))));
    }

    [Fact]
    public void AnAlignmentIsInOrderAndMirrored()
    {
        var texts = new[] { "", "a", "the river rose on monday", "the river rose … monday", "monday the river", "a a a a", "a rose a" };
        foreach (var (one, other) in texts.SelectMany(one => texts.Select(other => (QuoteWords.Of(one), QuoteWords.Of(other)))))
        {
            var pairs = WordAlignment.Align(one, other);

            Assert.Equal(Enumerable.Order(pairs.Where(pair => pair.Left >= 0).Select(pair => pair.Left).Distinct()),
                pairs.Where(pair => pair.Left >= 0).Select(pair => pair.Left));
            Assert.Equal(pairs.Count(pair => pair is { Left: >= 0, Right: >= 0 } && one.Shares(pair.Left, other, pair.Right)),
                WordAlignment.Align(other, one)
                    .Count(pair => pair is { Left: >= 0, Right: >= 0 } && other.Shares(pair.Left, one, pair.Right)));
        }
    }

    [Theory]
    [InlineData("a b c d", "a b c d", UtteranceChange.Verbatim)]
    [InlineData("a b c d", "b c d", UtteranceChange.TrimmedStart)]
    [InlineData("a b c d", "a b c", UtteranceChange.TrimmedEnd)]
    [InlineData("a b c d", "a … d", UtteranceChange.TrimmedMiddle)]
    [InlineData("a b c d", "a c d", UtteranceChange.Spliced)]
    [InlineData("a b c d", "a x c d", UtteranceChange.Altered)]
    [InlineData("a b c", "a b c x", UtteranceChange.Altered)]
    [InlineData("a b? c d", "a b, c d", UtteranceChange.Altered)]
    [InlineData("a b c d?", "a b c d.", UtteranceChange.Verbatim)]
    [InlineData("a b c d e", "b d e", UtteranceChange.TrimmedStart | UtteranceChange.Spliced)]
    public void ChangesAreAtTheEndsOrInside(string full, string version, UtteranceChange expected)
    {
        var (one, other) = (QuoteWords.Of(full), QuoteWords.Of(version));

        Assert.Equal(expected, new WordChanges(one, other, isRetold: false).Of(WordAlignment.Align(one, other)));
    }

    [Theory]
    [InlineData("the river will rise", "river rise", UtteranceChange.Verbatim)]
    [InlineData("river the rise", "river a rise", UtteranceChange.Verbatim)]
    [InlineData("river bridge rise", "river dam rise", UtteranceChange.Altered)]
    public void RetoldSmallWordsDoNotCount(string full, string version, UtteranceChange expected)
    {
        var (one, other) = (QuoteWords.Of(full), QuoteWords.Of(version));

        Assert.Equal(expected, new WordChanges(one, other, isRetold: true).Of(WordAlignment.Align(one, other)));
    }

    [Theory]
    [InlineData("Donald Trump", null, "Trump", null, true)]
    [InlineData("Mr. Trump", null, "Donald Trump", null, true)]
    [InlineData("Trump's", null, "trump", null, true)]
    [InlineData("the president", null, "Donald Trump", "U.S. President", true)]
    [InlineData("Donald Trump", null, "Melania Trump", null, false)]
    [InlineData("the president", null, "Donald Trump", null, false)]
    [InlineData("the minister", null, "Donald Trump", "president", false)]
    public void ASurnameJoinsAndGivenNamesPart(string one, string? role, string other, string? otherRole, bool expected)
    {
        Assert.Equal(expected, SpeakerCompatibility.MayBeSame(new(one, role), new(other, otherRole)));
        Assert.Equal(expected, SpeakerCompatibility.MayBeSame(new(other, otherRole), new(one, role)));
        Assert.True(SpeakerCompatibility.MayBeSame(new(one, role), null));
    }

    [Theory]
    [InlineData("We never asked for help today.", "We asked for help today.", true)]
    [InlineData("We asked for help today.", "They found a bridge.", false)]
    [InlineData("Go now", "Go", false)]
    [InlineData("Go", "Go", true)]
    public void EnoughSharedWordsMakeOneUtterance(string full, string version, bool expected)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var changes = VersionComparison.Changes(Of(0, full, numbers), Of(1, version, numbers));

        Assert.Equal(expected, changes is not null);
    }

    [Fact]
    public void AVersionOfAnotherSpeakerIsReattributed()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);

        Assert.Equal(UtteranceChange.Reattributed,
            VersionComparison.Changes(Of(0, "We asked for help.", numbers, "Ann Lee"), Of(1, "We asked for help.", numbers, "Bo Chan")));
    }

    private static NewsReader.Core.Quotes.Matching.Version Of(
        int document, string text, Dictionary<string, int> numbers, string? speaker = null) =>
        NewsReader.Core.Quotes.Matching.Version.Of(document,
            new()
            {
                Parts = [new(0, text.Length)],
                Text = text,
                Type = QuoteType.Direct,
                Confidence = 1,
                Speaker = speaker is null ? null : new(speaker),
            },
            numbers);
}
