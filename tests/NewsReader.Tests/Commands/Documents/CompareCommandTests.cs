using System.Text.Json;
using NewsReader.Commands.Documents;
using NewsReader.Presentation.Comparisons;
using NewsReader.Tests.Comparisons;
using Spectre.Console;

namespace NewsReader.Tests.Commands.Documents;

public sealed class CompareCommandTests
{
    [Fact]
    public void ARequestWithoutTextsIsRefused() =>
        Assert.Throws<FormatException>(() => CompareCommand.Answer(JsonDocument.Parse("{\"a\":\"x\"}").RootElement));

    [Fact]
    public void TheAnswerCountsCodePoints()
    {
        var answer = CompareCommand.Answer(JsonDocument.Parse("""{"a":"The 😀 dam broke at dawn.","b":"The 😀 dam burst at dawn."}""").RootElement);
        var row = answer["rows"]!.AsArray().Single()!;

        Assert.Equal("[[10,15]]", row["deleted"]!.ToJsonString());
        Assert.Equal("reworded", (string?)row["wording"]);
        Assert.Equal("one", (string?)row["shape"]);
        Assert.Equal(1, (int?)answer["summary"]!["reworded"]);
        Assert.False((bool?)answer["coarse"]);
    }

    [Fact]
    public void AnAlignmentNamesPairsAndMoves()
    {
        var answer = AlignCommand.Answer(JsonDocument.Parse(
            """{"a":["Rescuers came by boat.","The dam broke at dawn.","Two villages were flooded."],"b":["The dam broke at dawn!","Two small villages were flooded.","Rescuers came by boat."]}""").RootElement);

        Assert.Equal("""[[0,2,"same"],[1,0,"form"],[2,1,"reworded"]]""", answer["pairs"]!.ToJsonString());
        Assert.Equal("[[0,2]]", answer["moved"]!.ToJsonString());
    }

    [Fact]
    public void SentencesThatAreNotTextAreRefused() =>
        Assert.Throws<FormatException>(() => AlignCommand.Answer(JsonDocument.Parse("{\"a\":[1],\"b\":[]}").RootElement));

    [Fact]
    public void ThePageEncodesEveryWordOfTheTexts()
    {
        var page = new ComparedHtml(Texts.Compare("<script>alert(1)</script> was here.", "Nobody & <i>nothing</i> was here."), "a<b", "c&d")
            .Page();

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        Assert.Contains("a&lt;b", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePageLeadsFromEachClaimToItsRowAndSaysWhatOneTextLacks()
    {
        var page =
            new ComparedHtml(Texts.Compare("Three men came on Monday. It rained on the harbour.", "Four men came on Monday."), "web",
                "radio")
            .Page();

        Assert.Contains("<a href=\"#row-1\"><b>number:</b> <span dir=\"auto\">Three men came → Four men came</span></a>", page,
            StringComparison.Ordinal);
        Assert.Contains("id=\"row-1\"", page, StringComparison.Ordinal);
        Assert.Contains("− <b>only web</b>", page, StringComparison.Ordinal);
        Assert.Contains("not in radio", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TheConsoleShowsWordsInSquareBracketsAsTheyAre()
    {
        using var output = new StringWriter();
        var console =
            AnsiConsole.Create(new()
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(output)
            });
        ComparedConsole.Write(Texts.Compare("He said [red] three men came.", "He said [red] four men came."), console);

        Assert.Contains("- He said [red] three men came.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("number: three men came → four men came", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SpansOfEachSideStandInTheirSentences()
    {
        var answer = CompareCommand.Answer(JsonDocument.Parse("""{"a":"One two. Three four five six.","b":"Three four five seven. One two."}""").RootElement);
        var links = answer["rows"]!.AsArray().Select(row => (row!["left"]!.AsArray().Count, row["right"]!.AsArray().Count));

        Assert.All(links, link => Assert.Equal((1, 1), link));
        Assert.Contains(answer["rows"]!.AsArray(), row => (bool)row!["moved"]!);
    }
}
