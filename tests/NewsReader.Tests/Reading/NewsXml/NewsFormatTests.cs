using System.IO.Compression;
using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.NewsXml;

public sealed class NewsFormatTests
{
    private const string Words =
        "The ferry to Arden ran aground on Sunday night, the harbour master said, and all forty people are safe.";

    private const string Nitf = "<nitf><head><docdata><date.issue "
        + "norm='20240304T233000Z'/></docdata></head><body><body.head><hedline><hl1>Ferry "
        + "aground</hl1></hedline><byline>By <person>Ann Lee</person></byline><dateline><location>ARDEN</location></dateline></body.head>"
        + "<body.content><block><p>" + Words + "</p></block></body.content></body></nitf>";

    [Theory]
    [InlineData("<!DOCTYPE nitf SYSTEM \"nitf.dtd\">" + Nitf)]
    [InlineData("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentSet><inlineXML>" + Nitf
        + "</inlineXML></contentSet></newsItem>")]
    public void AnAgencysArticleHasItsFacts(string xml)
    {
        var document = DocumentParser.Parse(DocumentReader.Read(xml, Format.Xml));

        Assert.Equal(("Ferry aground", "Ann Lee", "2024-03-04T23:30:00Z"),
            (document.Headline!.Value, Assert.Single(document.Reporters).Value, document.Published!.Value));
        Assert.Contains(Words, document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "headline":"Ferry aground","byline":"By Ann Lee","versioncreated":"2024-03-04T23:30:00Z","body_text":"WORDS" """)]
    [InlineData(""" "headlines":[{"value":"Ferry aground"}],"by":"Ann Lee","versionCreated":"2024-03-04T23:30:00Z","bodies":"""
        + """[{"contenttype":"text/plain","value":"WORDS"}]""")]
    [InlineData(""" "title":"Ferry aground","author":"Ann Lee","date_published":"2024-03-04T23:30:00Z","content":"<p>WORDS</p>" """)]
    [InlineData(""" "title":"Ferry aground","authors":["Ann Lee"],"publish_date":"2024-03-04T23:30:00Z","text":"WORDS" """)]
    public void JsonOfAgenciesAndToolsHasItsFacts(string members)
    {
        var json = $"{{{members}}}";
        var document = DocumentParser.Parse(DocumentReader.Read(json.Replace("WORDS", Words, StringComparison.Ordinal), Format.Json));

        Assert.Equal(("Ferry aground", "Ann Lee", "2024-03-04T23:30:00Z"),
            (document.Headline!.Value, Assert.Single(document.Reporters).Value, document.Published!.Value));
        Assert.Contains(Words, document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By Ann Lee and Bo Chan", "Ann Lee|Bo Chan")]
    [InlineData("Ann Lee and Bo Chan", "Ann Lee|Bo Chan")]
    [InlineData("Ann Lee, Bo Chan", "Ann Lee|Bo Chan")]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee and friends", "Ann Lee and friends")]
    public void EachReporterOfABylineIsNamed(string byline, string names)
    {
        var json = DocumentReader.Read($$"""{"headline":"Ferry aground","byline":"{{byline}}","body_text":"{{Words}}"}""", Format.Json);
        var xml = DocumentReader.Read("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta>"
            + $"<by>{byline}</by><located><name>Arden</name></located></contentMeta><contentSet><inlineXML><html><body><p>{Words}</p></body>"
            + "</html></inlineXML></contentSet></newsItem>", Format.Xml);

        Assert.Equal(names.Split('|'), DocumentParser.Parse(json).Reporters.Select(reporter => reporter.Value));
        Assert.Equal(names.Split('|'), DocumentParser.Parse(xml).Reporters.Select(reporter => reporter.Value));
        Assert.Equal("Arden", DocumentParser.Parse(xml).Dateline?.Value);
    }

    [Fact]
    public void ANullCharacterInXhtmlDoesNoHarm() =>
        Assert.Contains("The ferry", DocumentReader.Read("<newsItem><contentSet><inlineXML><html><body><p>The ferry&#0; is safe, "
            + "the harbour master said on Monday.</p></body></html></inlineXML></contentSet></newsItem>", Format.Xml).Text,
            StringComparison.Ordinal);

    [Fact]
    public void EveryWordOfAnArticleIsReadOnce() =>
        Assert.Equal("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\na | b\n\nSix.", DocumentReader.Read("<nitf><body><body.content>One.<bq><block>"
            + "<p>Two.</p></block></bq><ul><li>Three.<ul><li><p>Four.</p></li></ul></li></ul><hl2>Five.</hl2><table><tr><td><p>a</p></td><td>b"
            + "</td></tr></table><block>Six.</block></body.content></body></nitf>", Format.Xml).Text);

    [Theory]
    [InlineData("<rss/>", "feed")]
    [InlineData("<nitf><body>", "damaged")]
    [InlineData("<newsItem/>", "no text")]
    [InlineData("<x/>", "kind")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><nitf>&b;</nitf>", "damaged")]
    public void OtherXmlIsRefusedWithItsReason(string xml, string reason) =>
        Assert.Contains(reason, Assert.Single(DocumentReader.Read(xml, Format.Xml).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("report.txt.gz", nameof(Format.Text))]
    [InlineData("page.HTML.GZ", nameof(Format.Html))]
    [InlineData("report.gz", null)]
    public void ThePackedFormatIsThatOfTheInnerEnding(string name, string? format) =>
        Assert.Equal(format, DocumentReader.FormatOf(name)?.ToString());

    [Fact]
    public void APackedTextIsUnpacked() =>
        Assert.Equal(Words, DocumentReader.Read(Packed(Encoding.UTF8.GetBytes(Words)), Format.Text).Text);

    [Fact]
    public void APackedBombIsRefused() =>
        Assert.Contains(DocumentReader.Read(Packed(new byte[DocumentReader.LargestSize + 1]), Format.Text).Problems,
            problem => problem.Kind == ProblemKind.NoArticle);

    [Fact]
    public void EveryFormatIsInTheTable() =>
        Assert.Equal(Enum.GetValues<Format>().Order(), FormatTable.All.Select(entry => entry.Format).Order());

    private static byte[] Packed(byte[] bytes)
    {
        var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }
}
