using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Tests.Text.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u00A0\u200B\uFEFF", "")]
    [InlineData("\u0301 a", "a")]
    [InlineData("- ' . ’", "-|'|.|’")]
    public void BadInputGivesWhatThereIs(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void HalvesOfSurrogatePairsAndControlCharactersStandAlone() => Assert.Equal("a|\0|\uD83D|x|\uDE00", Cut("a\0 \uD83D x\uDE00"));

    [Theory]
    [InlineData("He doesn't, she won’t.", "He|doesn't|,|she|won’t|.")]
    [InlineData("post-war mother-in-law's end-", "post-war|mother-in-law's|end|-")]
    [InlineData("the U.S. and the E.U.'s p.m. at D.C", "the|U.S.|and|the|E.U.'s|p.m.|at|D.C")]
    [InlineData("So did I. She left.Then", "So|did|I|.|She|left|.|Then")]
    [InlineData("a.bc A.B.cd", "a|.|bc|A.B.|cd")]
    [InlineData("Mr. Smith", "Mr|.|Smith")]
    [InlineData("re\u00ADsume cafe\u0301s", "re\u00ADsume|cafe\u0301s")]
    [InlineData("naïve Straße Ελλάδα Москва", "naïve|Straße|Ελλάδα|Москва")]
    public void WordsKeepWhatIsInsideThem(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("2,500 3.5% $19:30 7/11", "2,500|3.5|%|$|19:30|7/11")]
    [InlineData("In 2018, 300 people.", "In|2018|,|300|people|.")]
    [InlineData("12\u00A0500 or 12\u202F500\u202F000", "12\u00A0500|or|12\u202F500\u202F000")]
    [InlineData("1990s 20th 5bn", "1990s|20th|5bn")]
    [InlineData("2016-2018 a 19-year-old", "2016|-|2018|a|19-year-old")]
    [InlineData("3. 4, 5:", "3|.|4|,|5|:")]
    public void NumbersKeepTheirSeparators(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("普京。很好", "普|京|。|很|好")]
    [InlineData("𠀀𠀁", "𠀀|𠀁")]
    [InlineData("テレビを見る", "テレビ|を|見|る")]
    public void AnIdeographIsAWord(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("Well... yes -- no—“he", "Well|...|yes|--|no|—|“|he")]
    [InlineData("!?\"'", "!|?|\"|'")]
    [InlineData("👨‍👩‍👧 🇨🇳👍🏽", "👨‍👩‍👧|🇨🇳|👍🏽")]
    public void MarksStandApart(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void KindsAreTold()
    {
        var kinds = Tokenizer.Tokenize("G7, 20th 19-year-old", new(0, 20)).Select(token => token.Kind);

        Assert.Equal([TokenKind.Word, TokenKind.Punctuation, TokenKind.Number, TokenKind.Word], kinds);
    }

    [Fact]
    public void OnlyTheRangeIsReadAndSpansPointIntoTheWhole()
    {
        var tokens = Tokenizer.Tokenize("one two three", new(2, 9));

        Assert.Equal([new(2, 3), new(4, 7), new(8, 9)], tokens.Select(token => token.Span));
    }

    [Fact]
    public void EveryVisibleCharacterIsInExactlyOneToken() => Prop.ForAll<string?>(drawn =>
    {
        var text = drawn ?? "";
        var tokens = Tokenizer.Tokenize(text, new(0, text.Length));
        var covered = new int[text.Length];
        foreach (var position in tokens.SelectMany(token => Enumerable.Range(token.Span.Start, token.Span.Length)))
        {
            covered[position]++;
        }

        return covered.Index().All(place => place.Item <= 1 && (place.Item == 1 || !char.IsLetterOrDigit(text[place.Index])));
    }).QuickCheckThrowOnFailure();

    private static string Cut(string text) =>
        string.Join('|', Tokenizer.Tokenize(text, new(0, text.Length)).Select(token => token.Span.Of(text)));
}
