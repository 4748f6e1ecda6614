using NewsReader.Core.Documents;

namespace NewsReader.Tests.Documents;

public sealed class DocumentParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void ATextWithoutWordsIsNoArticle(string text)
    {
        var document = DocumentParser.Parse(new() { Text = text });

        Assert.Equal(ProblemKind.NoArticle, Assert.Single(document.Problems).Kind);
        Assert.Null(document.Headline);
    }

    [Fact]
    public void WhatCannotBePlacedIsAParagraph()
    {
        var document = DocumentParser.Parse(new() { Text = "Something happened here. It was odd.\n\nNobody knows why it did.\n" });

        Assert.All(document.Blocks, block => Assert.Equal(BlockRole.Paragraph, block.Role));
        Assert.Equal(["Something happened here. It was odd.", "Nobody knows why it did."], document.Blocks.Select(block => block.Content.Of(document.Text)), StringComparer.Ordinal);
        Assert.Equal(2, document.Blocks[0].Sentences.Count);
    }
}
