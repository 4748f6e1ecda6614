using NewsReader.Core.Quotes.Extraction.Marks;

namespace NewsReader.Tests.Quotes;

public class MarkPairingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("”\"’'»«")]
    [InlineData("“” \"\" ‘’ «» 「」")]
    [InlineData("He is 5'10\" tall and the pipe is 6\" wide.")]
    [InlineData("<img alt=\"a red boat\">")]
    [InlineData("הוא שירת בצה\"ל בשנה שעברה.")]
    [InlineData("It's the '90s and the dogs' bowls, rock 'n' roll.")]
    public void NothingIsQuotedWhereNoMarksEncloseWords(string paragraph) => Assert.Empty(Inner(paragraph));

    [Theory]
    [InlineData("“Yes,” he said.", "Yes,")]
    [InlineData("\"Yes,\" he said. \"No,\" she said.", "Yes,", "No,")]
    [InlineData("\"Yes,” he said.", "Yes,")]
    [InlineData("“Yes,“ he said.", "Yes,")]
    [InlineData("”Yes,” he said.", "Yes,")]
    [InlineData("«Oui», dit-il.", "Oui")]
    [InlineData("»Ja«, sagte er.", "Ja")]
    [InlineData("„Ja“, sagte er.", "Ja")]
    [InlineData("他说「是的」。", "是的")]
    [InlineData("｢はい｣と言った。", "はい")]
    [InlineData("״כן״, אמר.", "כן")]
    [InlineData("❝Yes,❞ he said.", "Yes,")]
    [InlineData("‘Yes,’ he said.", "Yes,")]
    [InlineData("‘It isn’t ours,’ he said.", "It isn’t ours,")]
    public void EveryScriptsMarksPair(string paragraph, params string[] expected) => Assert.Equal(expected, Inner(paragraph));

    [Theory]
    [InlineData("“He asked, ‘Why?’ twice,” she said.", "He asked, ‘Why?’ twice,")]
    [InlineData("“He said \"no\" to me,” she said.", "He said \"no\" to me,")]
    [InlineData("「彼は『はい』と言った」", "彼は『はい』と言った")]
    [InlineData("‘He told me, “Don’t be daft,” and left,’ she said.", "He told me, “Don’t be daft,” and left,")]
    [InlineData("‘She said, “Never.”’", "She said, “Never.”")]
    public void MarksInsideMarksBelongToTheOuterRun(string paragraph, string expected) => Assert.Equal([expected], Inner(paragraph));

    [Theory]
    [InlineData("The ‘90s hit “Harbour” was played, the dogs’ owners said.", "Harbour")]
    [InlineData("The ‘owner said “no” at once.", "no")]
    [InlineData("“He asked,” she said, “‘Why?’ and ‘When?’”", "He asked,", "‘Why?’ and ‘When?’")]
    public void AnApostropheTakesNoDoubleMarksIn(string paragraph, params string[] expected) => Assert.Equal(expected, Inner(paragraph));

    [Fact]
    public void AMarkNeverClosedReachesTheEndOfItsParagraph()
    {
        var run = Assert.Single(MarkPairing.Pair("“The water came fast. ", new(0, 22)));
        Assert.False(run.IsClosed);
        Assert.Equal("The water came fast.", run.Inner.Of("“The water came fast. "));
    }

    private static string[] Inner(string paragraph) =>
        [.. MarkPairing.Pair(paragraph, new(0, paragraph.Length)).Select(run => run.Inner.Of(paragraph))];
}
