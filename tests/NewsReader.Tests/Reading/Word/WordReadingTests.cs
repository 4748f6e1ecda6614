using System.IO.Compression;
using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Word;

public sealed class WordReadingTests
{
    private const string Opening = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string Closing = "</w:body></w:document>";

    [Fact]
    public void StylesAreRolesAndChangesAreAccepted()
    {
        var manuscript = Read(Opening + "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Ferry aground</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">All are </w:t></w:r><w:del><w:r><w:delText>lost</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>safe</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Boats</w:t></w:r></w:p>"
            + "</w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + Closing);

        Assert.Equal("Ferry aground\n\nAll are safe.\n\nBoats | 2", manuscript.Text);
        Assert.Equal(BlockRole.Headline, manuscript.Hints[0].Role);
    }

    [Fact]
    public void StylesHaveTheNamesOfTheStylePart()
    {
        const string styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"Rubrik1\">"
            + "<w:name w:val=\"heading 1\"/></w:style></w:styles>";
        var manuscript = DocumentReader.Read(Package(
            ("word/document.xml", Opening + Styled("Rubrik1", "Ferry aground") + Styled("", "All are safe.") + Styled("Rubrik1", "The boats")
                + Closing),
            ("word/styles.xml", styles)), Format.Word);

        Assert.Equal([BlockRole.Headline, null, BlockRole.Heading], manuscript.Hints.Select(hint => hint.Role));
    }

    [Fact]
    public void NotesComeAfterTheText() =>
        Assert.Equal("All are safe.\n\nSo the harbour said.", DocumentReader.Read(Package(
            ("word/document.xml", Opening + Styled("", "All are safe.") + Closing),
            ("word/footnotes.xml", Opening + Styled("", "So the harbour said.") + Closing)), Format.Word).Text);

    [Fact]
    public void ABombIsRefused()
    {
        var bomb = Package(Opening + new string(' ', 80 << 20) + Closing);

        Assert.True(bomb.Length < 1 << 20);
        Assert.Contains("limit", Refusal(bomb), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<w:document")]
    [InlineData("")]
    public void XmlThatIsNoDocumentIsRefused(string xml) => Assert.Contains("damaged", Refusal(Package(xml)), StringComparison.Ordinal);

    [Fact]
    public void AnEncryptedDocumentIsRefused() =>
        Assert.Contains("encrypted", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), StringComparison.Ordinal);

    [Fact]
    public void ACutPackageIsRefused() =>
        Assert.NotEmpty(Refusal(Package(Opening + Closing)[..60]));

    [Fact]
    public void DeepNestingIsReadWithoutHarm()
    {
        const int depth = 20_000;
        var xml = Opening + string.Concat(Enumerable.Repeat("<w:sdt>", depth)) + string.Concat(Enumerable.Repeat("</w:sdt>", depth))
            + Closing;

        Assert.Empty(Read(xml).Text);
    }

    private static Manuscript Read(string xml) => DocumentReader.Read(Package(xml), Format.Word);

    private static string Refusal(byte[] bytes) =>
        DocumentReader.Read(bytes, Format.Word).Problems.First(problem => problem.Kind == ProblemKind.NoArticle).Message;

    private static string Styled(string style, string words) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static byte[] Package(string xml) => Package(("word/document.xml", xml));

    private static byte[] Package(params (string Name, string Xml)[] parts)
    {
        var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var entry = package.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
