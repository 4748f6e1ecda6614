using NewsReader.Commands.Documents;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Parsing;

public sealed class SeedTests
{
    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    public void EachSeedIsReadAsItsGoldenFile(string number)
    {
        using var page = new StringWriter();
        ParsedText.Write(page, Read(number));

        Golden.Matches($"documents/{number}.txt", page.ToString());
    }

    [Fact]
    public void TheWebArticleHasItsFieldsAndNineParagraphs()
    {
        var document = Read("000");

        Assert.Equal("A look at the Trump-Putin relationship and its significance", document.Headline!.Value);
        Assert.Equal("World Today", document.Section!.Value);
        Assert.Equal((Medium.Web, "CGTN", "Nathan King"), (document.Medium, document.Outlet!.Value, document.Reporters.Single().Value));
        Assert.Equal(9, Count(document, BlockRole.Paragraph));
        Assert.Equal(0, Count(document, BlockRole.Turn));
        Assert.Equal("AFP PHOTO / NATALIA KOLESNIKOVA AND Nicholas Kamm",
            document.Blocks.Single(block => block.Role == BlockRole.Caption).Credit!.Value);
    }

    [Fact]
    public void NoDateIsTakenFromACaption() => Assert.Null(Read("000").Published);

    [Fact]
    public void TheBroadcastHasADerivedHeadlineTwoTurnsAndASignOff()
    {
        var document = Read("001");

        Assert.True(document.Headline!.IsDerived);
        Assert.Equal((Medium.Broadcast, "PT2M52S", "Helsinki, Finland"),
            (document.Medium, document.Duration!.Value, document.Dateline!.Value));
        Assert.Equal("Nathan King, CGTN, Helsinki, Finland.", document.SignOff!.Value);
        Assert.Equal(7, Count(document, BlockRole.Paragraph));
        var turns = document.Blocks.Where(block => block.Role == BlockRole.Turn).ToList();
        Assert.All(turns, turn => Assert.Equal(("DONALD TRUMP", "US PRESIDENT"), (turn.Speaker!.Name, turn.Speaker.Role)));
        Assert.StartsWith("He's not my enemy.", turns[0].Content.Of(document.Text), StringComparison.Ordinal);
        Assert.EndsWith("my whole life.", turns[1].Content.Of(document.Text), StringComparison.Ordinal);
    }

    private static int Count(Document document, BlockRole role) => document.Blocks.Count(block => block.Role == role);

    private static Document Read(string number) =>
        DocumentParser.Parse(DocumentReader.Read(File.ReadAllBytes(Checkout.Seed(number)), Format.Text));
}
