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

    [Theory]
    [InlineData("外交部发言人说，会议将于周一举行。", "zh")]
    [InlineData("会議は月曜日に開かれる。", "ja")]
    [InlineData("قال المتحدث إن الاجتماع سيعقد يوم الاثنين.", "ar")]
    [InlineData("سخنگو گفت که جلسه روز دوشنبه برگزار می‌شود.", "fa")]
    [InlineData("A reunião será na segunda-feira.", null)]
    public void AScriptThatMeansOneLanguageTellsIt(string text, string? language) =>
        Assert.Equal(language, DocumentParser.Parse(new() { Text = text }).Language);

    [Fact]
    public void AnInterviewInChineseHasTurnsAndAReportedQuotationHasNone()
    {
        var interview = DocumentParser.Parse(new() { Text = "记者：桥安全吗？\n\n市长：安全。我们检查过两次。\n\n记者：谢谢。\n\n市长：不客气。" });
        var report = DocumentParser.Parse(new() { Text = "他说：“桥是安全的。”\n\n他说：“我们检查过两次。”\n\n他说：“谢谢。”" });

        Assert.Equal(["记者", "市长", "记者", "市长"], interview.Blocks.Select(block => block.Speaker!.Name), StringComparer.Ordinal);
        Assert.All(report.Blocks, block => Assert.Null(block.Speaker));
    }

    [Fact]
    public void WordsInCapitalsWithCommasAreNoSignOff() =>
        Assert.Null(DocumentParser.Parse(new() { Text = ">> HELLO, EVERYONE.\n\n>> IT'S ALL THE BEST, ALL THE WORST.\n\n>> GOOD NIGHT." }).SignOff);
}
