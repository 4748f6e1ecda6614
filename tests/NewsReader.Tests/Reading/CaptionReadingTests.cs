using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class CaptionReadingTests
{
    [Fact]
    public void ACueWhoseTimingIsNotValidWebVttIsLeftOutAndNamed()
    {
        var manuscript =
            DocumentReader.Read("WEBVTT\n\n00:0x:00.000 --> 00:00:01.000\nlost words\n\n00:01.000 --> 00:02.000\nkept\n", Format.WebVtt);

        Assert.Equal("kept", manuscript.Text);
        Assert.Contains("lost words", Assert.Single(manuscript.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsUnderABadSubRipTimingAreKeptUntimed()
    {
        var manuscript =
            DocumentReader.Read("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:0d,000 --> 00:00:04,000\nTwo.\n", Format.SubRip);

        Assert.Equal("One. Two.", manuscript.Text);
        var problem = Assert.Single(manuscript.Problems);
        Assert.Equal((ProblemKind.Timing, "Two."), (problem.Kind, problem.Span!.Value.Of(manuscript.Text)));
    }

    [Theory]
    [InlineData("<v Ann Lee>ANN LEE: Good evening.")]
    [InlineData("<v Ann Lee>>> Ann Lee: Good evening.")]
    [InlineData("<v Ann Lee>Ann Lee:\nGood evening.")]
    public void AVoiceThatTheWordsNameTooIsNamedOnce(string cue)
    {
        var document = DocumentParser.Parse(DocumentReader.Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n{cue}\n", Format.WebVtt));

        var turn = Assert.Single(document.Blocks);
        Assert.Equal(("Ann Lee", "Good evening."), (turn.Speaker!.Name, turn.Content.Of(document.Text)));
    }

    [Theory]
    [InlineData(">>")]
    [InlineData(">> BO CHAN:")]
    public void AVoiceThatSaysNothingHasNoTurn(string cue)
    {
        var document =
            DocumentParser.Parse(DocumentReader.Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n>> ANN LEE: Good evening.\n\n00:03.000 --> "
                + $"00:04.000\n{cue}\n\n00:05.000 --> 00:06.000\n>> ANN LEE: And good night.\n",
                Format.WebVtt));

        Assert.Equal(["Good evening.", "And good night."], document.Body.Select(block => block.Content.Of(document.Text)));
    }

    [Fact]
    public void ANameAboveASoundSpeaksBelowIt()
    {
        var document =
            DocumentParser.Parse(DocumentReader.Read("WEBVTT\n\n00:01.000 --> 00:02.000\n>> ANN LEE: Good evening.\n\n00:03.000 --> "
                + "00:04.000\n>> BO CHAN:\n\n00:05.000 --> 00:06.000\n[LAUGHTER]\n\n00:07.000 --> 00:08.000\nThank you.\n",
                Format.WebVtt));

        Assert.Equal("BO CHAN", document.Body.Last().Speaker!.Name);
    }

    [Fact]
    public void WordsOfWebVttWithoutATimingAreNamedAndCommentsAreNot()
    {
        var manuscript =
            DocumentReader.Read("WEBVTT\n\nNOTE made by Jo\n\nSTYLE\n::cue { color: red }\n\nlost words\n\n00:01.000 --> 00:02.000\nkept\n",
                Format.WebVtt);

        Assert.Equal("kept", manuscript.Text);
        Assert.Equal("Words without a timing are left out: lost words", Assert.Single(manuscript.Problems).Message);
    }

    [Fact]
    public void TheCountOfASubRipCueWithoutATimingIsNoWord() =>
        Assert.Equal("One. Two.", DocumentReader.Read("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\nTwo.\n", Format.SubRip).Text);

    [Theory]
    [InlineData("&", "&")]
    [InlineData("AT&T &1; &;", "AT&T &1; &;")]
    [InlineData("&unknown;", "&unknown;")]
    [InlineData("&amp", "&")]
    [InlineData("&AMP;&LT", "&<")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&CounterClockwiseContourIntegral;", "∳")]
    [InlineData("&nsubE;", "⫅̸")]
    [InlineData("a&#65;&#x42c", "aAЬ")]
    [InlineData("&copy;", "©")]
    public void CharacterReferencesAreThoseOfTheHtmlStandard(string payload, string words) =>
        Assert.Equal(words, Assert.Single(Contents(Parse($"WEBVTT\n\n00:00.000 --> 00:01.000\n{payload}\n", Format.WebVtt))));

    [Fact]
    public void CaptionsHaveNeitherHeadlineNorRelatedHeadlinesOfTheirOwn()
    {
        var document =
            Parse("1\n00:00:01,000 --> 00:00:02,000\n- Good evening\n\n2\n00:00:02,000 --> 00:00:05,000\n- It rained in Linden.\n- The "
                + "river rose.\n- The bridge holds.\n- And now the weather\n",
                Format.SubRip);

        Assert.True(document.Headline!.IsDerived);
        Assert.All(document.Blocks, block => Assert.Equal(BlockRole.Paragraph, block.Role));
    }

    [Theory]
    [InlineData("> is more than\nyou think.", "> is more than you think.")]
    [InlineData("- one egg\n- two eggs\n- salt", "- one egg|- two eggs|- salt")]
    [InlineData("well-\n-known", "well- -known")]
    public void ALoneArrowAndTheDashesOfAListPartNoVoices(string payload, string paragraphs)
    {
        var document = Parse($"1\n00:00:01,000 --> 00:00:02,000\n{payload}\n", Format.SubRip);

        Assert.Equal(paragraphs, string.Join('|', Contents(document)));
        Assert.All(document.Blocks, block => Assert.Equal(BlockRole.Paragraph, block.Role));
    }

    [Theory]
    [InlineData("[ BAND PLAYS A MARCH ]")]
    [InlineData("♪")]
    public void WhatIsHeardAndNotSaidIsAStageDirection(string sound) =>
        Assert.Equal(
            [BlockRole.Turn, BlockRole.StageDirection, BlockRole.Turn],
            Parse($"WEBVTT\n\n00:01.000 --> 00:02.000\n>> WELCOME BACK.\n\n00:02.000 --> 00:03.000\n{sound}\n\n00:04.000 --> "
                + $"00:05.000\n>> THANK YOU.\n",
                Format.WebVtt).Blocks.Select(block =>
                block.Role));

    [Theory]
    [InlineData("", "vtt")]
    [InlineData("WEBVTT", "vtt")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\n", "srt")]
    [InlineData("0:00:00.378,0:00:11.378\n", "sbv")]
    public void CaptionsWithoutWordsAreNoArticle(string text, string extension) =>
        Assert.Contains(Parse(text, DocumentReader.FormatOf("captions." + extension)!.Value).Problems, problem =>
            problem.Kind == ProblemKind.NoArticle);

    [Fact]
    public void CuesAreJoinedIntoSentencesAndCutWhereTheSpeakerChanges()
    {
        var document =
            Parse("WEBVTT\n\n1\n00:01.000 --> 00:02.000\n>> THE FIRST LINE OF\n\n2\n00:02.000 --> 00:03.500\nA SENTENCE.\n>> Reporter: "
                + "AND AN ANSWER.\n",
                Format.WebVtt);

        Assert.Equal(Medium.Captions, document.Medium);
        Assert.Equal(["THE FIRST LINE OF A SENTENCE.", "AND AN ANSWER."], Contents(document), StringComparer.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(1), document.Blocks[0].Offset);
        Assert.Equal("Reporter", document.Blocks[1].Speaker!.Name);
    }

    [Fact]
    public void AVoiceTagNamesTheSpeaker()
    {
        var document =
            Parse("WEBVTT\n\n00:00.000 --> 00:01.000\n<v.loud Mary Jones>Good &amp; <i>well</i>.</v>\n\n00:01.000 --> 00:02.000\n<v "
                + "Sam>Fine.\n",
                Format.WebVtt);

        Assert.Equal(["Good & well.", "Fine."], Contents(document), StringComparer.Ordinal);
        Assert.Equal(["Mary Jones", "Sam"], document.Blocks.Select(block => block.Speaker!.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void SbvCuesAreRead()
    {
        var document = Parse("0:00:00.378,0:00:11.378\nOne line[br]and another.\n\n0:00:12.000,0:00:13.000\nThe end.\n", Format.Sbv);

        Assert.Equal("One line and another. The end.", document.Text);
    }

    [Fact]
    public void ALineThatRollsUpIsReadOnce()
    {
        var document =
            Parse("WEBVTT\n\n00:00.000 --> 00:02.000\nfirst line\n\n00:02.000 --> 00:02.010\nfirst line\n\n00:02.010 --> "
                + "00:04.000\nfirst line\nsecond line\n",
                Format.WebVtt);

        Assert.Equal("first line second line", document.Text);
    }

    private static Document Parse(string text, Format format) => DocumentParser.Parse(DocumentReader.Read(text, format));

    private static IEnumerable<string> Contents(Document document) => document.Blocks.Select(block => block.Content.Of(document.Text));
}
