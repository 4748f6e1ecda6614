using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Timed;

public sealed class TimedReadingTests
{
    [Theory]
    [InlineData("00:00:01.500")]
    [InlineData("00:00:01:15")]
    [InlineData("1.5s")]
    [InlineData("1500ms")]
    [InlineData("45f")]
    [InlineData("45t")]
    public void TimesOfTtmlAreOfEveryForm(string begin)
    {
        var manuscript = DocumentReader.Read($"<tt xmlns='http://www.w3.org/ns/ttml' xmlns:ttm='http://www.w3.org/ns/ttml#metadata'><head>"
            + "<ttm:agent xml:id='a'><ttm:name>Ann Lee</ttm:name></ttm:agent></head><body><div>"
            + $"<p begin='{begin}' end='9s' ttm:agent='a'>Good<br/>morning.</p></div></body></tt>", Format.Ttml);

        var turn = Assert.Single(manuscript.Hints);
        Assert.Equal(("Ann Lee", TimeSpan.FromSeconds(1.5), "Good morning."), (turn.Speaker, turn.Offset, manuscript.Text));
    }

    [Fact]
    public void TimesCountFromTheElementAround() =>
        Assert.Equal(TimeSpan.FromSeconds(11), DocumentReader.Read("<tt xmlns='http://www.w3.org/ns/ttml'><body><div begin='10s'>"
            + "<p begin='1s' end='2s'>Good day.</p></div></body></tt>", Format.Ttml).Hints[0].Offset);

    [Fact]
    public void SamiShowsItsFirstLanguage() =>
        Assert.Equal("One line. Two lines.", DocumentReader.Read("<SAMI><BODY><SYNC Start=1000><P Class=ENCC>One<br>line.<P "
            + "Class=FRCC>Une ligne."
            + "<SYNC Start=2000><P Class=ENCC>&nbsp;<SYNC Start=2500><P Class=ENCC>Two lines.</BODY></SAMI>", Format.Sami).Text);

    [Fact]
    public void CaptionsOfAPlayerAreRead()
    {
        const string json = """
            {"events":[{"tStartMs":0,"dDurationMs":900},{"tStartMs":1000,"dDurationMs":900,"segs":[{"utf8":"Good "},{"utf8":"day."}]}]}
            """;
        const string xml = "<timedtext format='3'><body><p t='1000' d='900'><s>Good </s><s>day.</s></p></body></timedtext>";

        Assert.Equal(("Good day.", "Good day."), (DocumentReader.Read(json, Format.Json).Text, DocumentReader.Read(xml, Format.Xml).Text));
        Assert.Equal(TimeSpan.FromSeconds(1), DocumentReader.Read(xml, Format.Xml).Hints[0].Offset);
    }

    [Theory]
    [InlineData("<tt><body><p begin='1s'>cut", nameof(Format.Ttml))]
    [InlineData("", nameof(Format.Ttml))]
    [InlineData("<tt><body/></tt>", nameof(Format.Ttml))]
    [InlineData("no captions", nameof(Format.Sami))]
    [InlineData("<timedtext/>", nameof(Format.Xml))]
    public void AFileWithoutCaptionsIsRefused(string text, string format) =>
        Assert.Contains(DocumentReader.Read(text, Enum.Parse<Format>(format)).Problems, problem => problem.Kind == ProblemKind.NoArticle);

    [Fact]
    public void DeepXmlIsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.Contains("nested", Assert.Single(DocumentReader.Read(deep, Format.Ttml).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MillionsOfElementsAreRefused()
    {
        var many = "<tt>" + string.Concat(Enumerable.Repeat("<p/>", 400_000)) + "</tt>";

        Assert.Contains("elements", Assert.Single(DocumentReader.Read(many, Format.Ttml).Problems).Message, StringComparison.Ordinal);
    }
}
