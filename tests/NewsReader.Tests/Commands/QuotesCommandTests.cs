using System.Text.Json.Nodes;
using NewsReader.Commands;
using NewsReader.Tests.Quotes;

namespace NewsReader.Tests.Commands;

public sealed class QuotesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task AFileThatIsNotThereFailsInOneLine()
    {
        var missing = Path.Combine(folder.Path, "missing.txt");
        var run = await ProgramRun.OfAsync(folder.Path, "quotes", missing);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains(missing, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task ForReadingTheSpeakerStandsUnderTheWordsAndADoubtfulPronounIsGivenAsOne()
    {
        var run = await ProgramRun.WithInputAsync(
            folder.Path, "The tide table was wrong [sic].\n\nPaul Simms was there. Robert Hale was there. He said: “It will hold [so far].”\n\n“It rained,” mayor Ann Low said.", "quotes");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("“It will hold [so far].”", run.Output, StringComparison.Ordinal);
        Assert.Contains("(likely Robert Hale)", run.Output, StringComparison.Ordinal);
        Assert.Contains(", mayor", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 quotes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PlacesAreCountedInCodePoints()
    {
        var quote = Assert.Single(Quotes("😀 “It rained,” Ann Low said.", withIndirect: false))!;

        Assert.Equal((3, 13), ((int)quote["start"]!, (int)quote["end"]!));
        Assert.Equal((15, 22), ((int)quote["speaker_start"]!, (int)quote["speaker_end"]!));
        Assert.Equal("It rained,", (string?)quote["text"]);
    }

    [Fact]
    public void EachPartOfASplitQuotationIsAnEntryOfItsOwn() =>
        Assert.Equal(["The harbour,", "was empty."], Quotes("“The harbour,” said Ann Low, “was empty.”", withIndirect: false).Select(quote => (string?)quote!["text"]));

    [Fact]
    public void OfMixedSpeechTheMarkedWordsAreGivenUnlessClausesAreAskedFor()
    {
        const string Report = "Ann Low said that the dam was “not safe at all” in May.";

        Assert.Equal("not safe at all", (string?)Assert.Single(Quotes(Report, withIndirect: false))!["text"]);
        Assert.Equal("that the dam was “not safe at all” in May", (string?)Assert.Single(Quotes(Report, withIndirect: true))!["text"]);
    }

    [Fact]
    public void WhoIsUnclearIsNull() =>
        Assert.Null(Assert.Single(Quotes("“Nobody knows who left the gate open.”", withIndirect: false))!["speaker"]);

    private static JsonArray Quotes(string text, bool withIndirect) => QuotesJson.Of(Reports.Document(text), withIndirect)["quotes"]!.AsArray();
}
