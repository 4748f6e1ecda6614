using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("a.mp3")]
    [InlineData("txt")]
    [InlineData("")]
    public void AFileWhoseNameTellsNoFormatIsRefusedWithTheListOfWhatIsRead(string name)
    {
        Assert.Null(DocumentReader.FormatOf(name));
        Assert.EndsWith($"({DocumentReader.Extensions})", DocumentReader.RefusalOf(name), StringComparison.Ordinal);
    }

    [Fact]
    public void TheExtensionTellsTheFormatInAnyCase() => Assert.Equal(Format.Html, DocumentReader.FormatOf("a/b.c/PAGE.HTM"));

    [Fact]
    public void ADocumentOverTheLimitIsRefused() =>
        Assert.Throws<InvalidDataException>(() => DocumentReader.Read(new byte[DocumentReader.LargestSize + 1], Format.Text));

    [Fact]
    public void FrontMatterAboveATextGivesItsFacts()
    {
        var manuscript =
            DocumentReader.Read("---\ntitle: \"The \\u201Criver\\u201D\"\ndate: 2018-07-16\ntags: [a, b]\n---\n\nThe river fell.\n",
                Format.Text);

        Assert.Equal(("The “river”", "2018-07-16", "The river fell."),
            (manuscript.Metadata.Headline, manuscript.Metadata.Published, manuscript.Text.Trim()));
    }

    [Theory]
    [InlineData("---\nThe river fell.\n---\nThe bridge holds.\n")]
    [InlineData("---\ntitle: [\n---\nThe bridge holds.\n")]
    [InlineData("---\ntitle: The river\nThe bridge holds.\n")]
    public void WhatOnlyLooksLikeFrontMatterStaysText(string text) => Assert.Equal(text, DocumentReader.Read(text, Format.Text).Text);

    [Fact]
    public void BytesThatAreNotUtf8AreReadAsWindows1252AndTheReadingSaysSo()
    {
        var manuscript = DocumentReader.Read([0x93, (byte)'h', (byte)'i', 0x94], Format.Text);

        Assert.Equal("“hi”", manuscript.Text);
        Assert.Equal(ProblemKind.Charset, Assert.Single(manuscript.Problems).Kind);
    }
}
