using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;

namespace NewsReader.Tests.Parsing;

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

    [Theory]
    [InlineData("", "There are no words in this document.")]
    [InlineData("Did Not Air.\n", "There is no report in this document, only “Did Not Air”.")]
    [InlineData("###\nREAD MORE: Ferry sinks\n", "There is no report in this document, only “### READ MORE: Ferry sinks”.")]
    public void TheProblemNamesWhyThereIsNoArticle(string text, string reason) =>
        Assert.Equal(reason, Assert.Single(DocumentParser.Parse(new() { Text = text }).Problems).Message);

    [Theory]
    [InlineData("2024年8024月6日 10:20")]
    [InlineData("2024年8月99日")]
    [InlineData("31.02.2024")]
    public void ADayThatNoCalendarHasIsNoDate(string line) =>
        Assert.Null(DocumentParser.Parse(new() { Text = line + "\n\nThe river fell on Monday." }).Published);

    [Theory]
    [InlineData("SHOTLIST:\n\n1. VARIOUS OF BRIDGE\n\n2. SOUNDBITE (English) Jane Roe, mayor: \"Nobody was on it.\"", "Nobody was on it.")]
    [InlineData("JANE ROE: Good evening. The bridge fell.\n\nJOHN DOE, HOST: Thank you.", "The bridge fell.")]
    [InlineData("the bridge fell and the\nriver rose and the wall held and\nthe mayor slept.\nthat was all.",
        "the bridge fell and the river rose and the wall held and the mayor slept.")]
    [InlineData("晚上好。", "晚上好。")]
    [InlineData("1.\n\n2.", "1.")]
    public void AHeadlineIsDerivedFromTheFirstSentenceThatSaysSomething(string text, string headline) =>
        Assert.Equal((headline, true),
            (DocumentParser.Parse(new() { Text = text }).Headline!.Value, DocumentParser.Parse(new() { Text = text }).Headline!.IsDerived));

    [Theory]
    [InlineData("Get ourselves a boat, said the mayor. That was all.")]
    [InlineData("Copyright law was changed on Monday, the court said.")]
    [InlineData("Cookies were sold out by noon, the baker said.")]
    [InlineData("©")]
    [InlineData("Sign up for the race before Friday, he told the crowd in Linden.")]
    [InlineData("Get our ships back, she said to the minister in Oslo on Monday.")]
    [InlineData("This story is about a river, and about a town.")]
    [InlineData("This article has been removed, the minister said.")]
    [InlineData("An earlier version of the bill failed on Monday.")]
    [InlineData("The poll was made for a broadcaster, the firm said (CNN/ORC).")]
    [InlineData("He is the author of “The Sea” (Penguin/Random House).")]
    [InlineData("He got what he wanted. Credit: the minister")]
    public void WordsThatOnlyBeginLikeAPagesOwnAreNotSetApart(string paragraph) =>
        Assert.Equal(paragraph, Assert.Single(DocumentParser.Parse(new() { Text = paragraph }).Blocks).Content.Of(paragraph));

    [Theory]
    [InlineData("CNN\n\n{0}\n\nLINDEN (CNN) -- The harbour closed on Monday. Ships waited.", "CNN")]
    [InlineData("AP\n{0}\nThe harbour closed on Monday, the mayor said. Ships waited.", "AP")]
    [InlineData("QTV\n\n{0}\n\nThe harbour closed on Monday. QTV’s Ann Lee reports.\n\nShips waited.", "QTV")]
    public void ALineWithTheOutletAloneIsNoHeadline(string layout, string outlet)
    {
        var document =
            DocumentParser.Parse(new() { Text = layout.Replace("{0}", "Storm closes the harbour of Linden", StringComparison.Ordinal) });

        Assert.Equal("Storm closes the harbour of Linden", document.Headline!.Value);
        Assert.Equal(outlet, document.Outlet!.Value);
        Assert.Null(document.Section);
    }

    [Theory]
    [InlineData("By ANN LEE and BO CHAN, Associated Press", "ANN LEE;BO CHAN")]
    [InlineData("Ann Lee, CNN Business", "Ann Lee")]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("Reuters", "")]
    [InlineData("The Linden Post", "")]
    public void AFilesBylineGivesItsNamesAndNoPublisher(string byline, string names) =>
        Assert.Equal(names,
            string.Join(';',
                DocumentParser.Parse(new()
                {
                    Text = "The bridge holds.",
                    Metadata = new() { Outlet = "The Linden Post", Reporters = [byline] }
                }).Reporters.Select(reporter =>
                    reporter.Value)));

    [Theory]
    [InlineData("DEAR ANN: My bridge fell. What now?\n\nDEAR WORRIED: Build another. It will hold.\n\nDEAR ANN: It fell again.\n\nDEAR "
        + "WORRIED: Move.")]
    [InlineData("Main Course: 1 egg and one tsp.\n\nMain Course: 2 eggs and one tsp.\n\nMain Course: 3 eggs.\n\nMain Course: none at all.")]
    public void SalutationsAndTheLabelsOfListsAreNoSpeakers(string text) =>
        Assert.All(DocumentParser.Parse(new() { Text = text }).Blocks, block => Assert.Null(block.Speaker));

    [Theory]
    [InlineData("Strengths\nIt holds.\n\nWeaknesses\nIt is old.\n\nStrengths\nIt is cheap.\n\nWeaknesses\nIt is slow.")]
    [InlineData("Getty Images\nThe bridge at dusk.\n\nReuters\nThe river at dawn.\n\nGetty Images\nThe town.\n\nReuters\nThe road.")]
    [InlineData("Old Town\nIt rained here.\n\nRiver Side\nIt rained there.\n\nNorth Gate\nIt rained.\n\nSouth Gate\nIt did not.")]
    [InlineData("Jane Roe\n\nMary Poe\n\nJane Roe\n\nMary Poe\n\nAnn Lee")]
    public void HeadingsAreNoSpeakersHoweverOftenTheyComeBack(string text) =>
        Assert.All(DocumentParser.Parse(new() { Text = text }).Blocks, block => Assert.Null(block.Speaker));

    [Theory]
    [InlineData("[20:05:05] DANA WHITFIELD, ANCHOR: Good evening. It is over.\n\n[20:06:00] PERRY OKAFOR, CAPTAIN: We are "
        + "glad.\n\nWHITFIELD: Thank you.",
        "Good evening. It is over.|We are glad.|Thank you.", "ANCHOR|CAPTAIN|ANCHOR")]
    [InlineData("TAPER: Senator, thank you.\n\nREP. JIM MARSH (R), OHIO: We have none.\n\nTAPER: Thank you both.\n\nSEN. AMY DOLAN "
        + "(D-MN), MAJORITY WHIP: Well.",
        "Senator, thank you.|We have none.|Thank you both.|Well.", "|R, OHIO||D-MN, MAJORITY WHIP")]
    public void ALabelsTimePartyAndRoleAreNoneOfTheWordsSaid(string text, string words, string roles)
    {
        var turns = DocumentParser.Parse(new() { Text = text }).Blocks.Where(block => block.Role == BlockRole.Turn).ToList();

        Assert.Equal(words, string.Join('|', turns.Select(turn => turn.Content.Of(text))));
        Assert.Equal(roles, string.Join('|', turns.Select(turn => turn.Speaker!.Role)));
    }

    [Fact]
    public void ABylineThatStandsLowIsNoSignOff()
    {
        var document =
            DocumentParser.Parse(new()
            {
                Text =
                "Ferry strike is over\n\nBy Tom Brandt, CNN\n\nThe strike ended at dawn, the union said.\n\nShips sail again at noon."
            });

        Assert.Null(document.SignOff);
        Assert.Equal("Tom Brandt", Assert.Single(document.Reporters).Value);
    }

    [Fact]
    public void InitialsTheReportDoesNotSignWithAreNoOutlet() =>
        Assert.Null(DocumentParser.Parse(new()
        {
            Text =
            "NATO\n\nMinisters met in Linden on Monday. NATO’s summit follows.\n\nNobody spoke to the press."
        }).Outlet);

    [Fact]
    public void WhatCannotBePlacedIsAParagraph()
    {
        var document = DocumentParser.Parse(new() { Text = "Something happened here. It was odd.\n\nNobody knows why it did.\n" });

        Assert.All(document.Blocks, block => Assert.Equal(BlockRole.Paragraph, block.Role));
        Assert.Equal(["Something happened here. It was odd.", "Nobody knows why it did."],
            document.Blocks.Select(block => block.Content.Of(document.Text)), StringComparer.Ordinal);
        Assert.Equal(2, document.Blocks[0].Sentences.Count);
    }

    [Theory]
    [InlineData("外交部发言人说，会议将于周一举行。", "zh")]
    [InlineData("会議は月曜日に開かれる。", "ja")]
    [InlineData("قال المتحدث إن الاجتماع سيعقد يوم الاثنين.", "ar")]
    [InlineData("سخنگو گفت که جلسه روز دوشنبه برگزار می‌شود.", "fa")]
    [InlineData("A reunião será na segunda-feira.", null)]
    [InlineData("Bridge holds", null)]
    [InlineData("The mayor said on Monday that the bridge was safe and that it would not be closed for the repairs.", "en")]
    [InlineData("O prefeito disse na segunda-feira que a ponte não será fechada e que os reparos não são caros para a cidade.", "pt")]
    [InlineData("El alcalde dijo el lunes que el puente no se cerrará y que los trabajos no son caros para la ciudad.", "es")]
    [InlineData("Der Bürgermeister sagte am Montag, dass die Brücke nicht geschlossen wird und die Arbeiten nicht teuer sind.", "de")]
    [InlineData("Le maire a dit lundi que le pont ne sera pas fermé et que les travaux ne sont pas chers pour la ville.", "fr")]
    public void TheScriptOrTheCommonestWordsTellTheLanguage(string text, string? language) =>
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
        Assert.Null(DocumentParser.Parse(new()
        {
            Text =
            ">> HELLO, EVERYONE.\n\n>> IT'S ALL THE BEST, ALL THE WORST.\n\n>> GOOD NIGHT."
        }).SignOff);
}
