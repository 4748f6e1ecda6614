using System.Text.Json.Nodes;
using NewsReader.Commands.Documents;
using NewsReader.Commands.Terminal;
using NewsReader.Tests.Quotes;

namespace NewsReader.Tests.Commands.Documents;

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
    public async Task AFolderWithoutDocumentsFailsInOneLine()
    {
        folder.File("in/picture.png", "");
        var run = await ProgramRun.OfAsync(folder.Path, "quotes", Path.Combine(folder.Path, "in"));

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task OfAFolderEveryDocumentIsReadUnderItsNameAndWhatCannotBeReadIsNamed()
    {
        folder.File("in/a.txt", "“It rained,” Ann Low said.");
        folder.File("in/b/c.txt", "“It snowed,” Ann Low said.");
        folder.File("in/empty.txt", "");
        var (@in, names) = (Path.Combine(folder.Path, "in"), new[] { "a.txt", Path.Combine("b", "c.txt") });
        var text = await ProgramRun.OfAsync(folder.Path, "quotes", @in);
        var list = await ProgramRun.OfAsync(folder.Path, "quotes", @in, "--json");
        var lines = await ProgramRun.OfAsync(folder.Path, "quotes", @in, "--jsonl");

        Assert.All([text, list, lines], run => Assert.Equal(ExitCode.SomeFailed, run.ExitCode));
        Assert.Contains("empty.txt", Assert.Single(text.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.All(names, name => Assert.Contains($"== {name} ==", text.Output, StringComparison.Ordinal));
        Assert.Equal(names, JsonNode.Parse(list.Output)!.AsArray().Select(document => (string?)document!["id"]));
        Assert.Equal(names, lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (string?)JsonNode.Parse(line)!["id"]));
    }

    [Fact]
    public async Task AnotherProgramGetsPlainTextOnLinesThatAreNotBroken()
    {
        var words = string.Join(' ', Enumerable.Repeat("and the rain went on", 40));
        var run = await ProgramRun.WithInputAsync(folder.Path, $"“It rained, {words},” mayor Ann Low said.", "quotes");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains($"“It rained, {words},”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DocumentsAreReadFromAFileOfLines()
    {
        var run =
            await ProgramRun.OfAsync(folder.Path, "quotes", "--jsonl",
                folder.File("in.jsonl", "{\"id\":7,\"text\":\"“It rained,” Ann Low said.\"}\n"));

        Assert.Equal(7, (int?)JsonNode.Parse(run.Output)!["id"]);
        Assert.Equal(ExitCode.SomeFailed,
            (await ProgramRun.OfAsync(folder.Path, "quotes", "--jsonl", Path.Combine(folder.Path, "none.jsonl"))).ExitCode);
    }

    [Fact]
    public void EveryEntryHasTheFieldsOfTheContract()
    {
        string[] contract =
            ["start", "end", "text", "type", "speaker", "role", "mention", "speaker_start", "speaker_end", "cue", "confidence"];

        Assert.All(Quotes("“It rained,” Ann Low said.\n\nHe left. “It is over.”", withIndirect: true), quote =>
            Assert.Equal(contract, quote!.AsObject().Select(field => field.Key)));
    }

    [Fact]
    public void TheSpeakerBehindAPronounIsAPersonAndTheMentionIsThePronoun()
    {
        var quote = Assert.Single(Quotes("Paul Simms was there. Robert Hale was there. He said: “It will hold.”", withIndirect: false))!;

        Assert.Equal(("Robert Hale", "He"), ((string?)quote["speaker"], (string?)quote["mention"]));
        Assert.InRange((double)quote["confidence"]!, 0.3, 0.9);
    }

    [Fact]
    public void APronounThatCanMeanNobodyNamedIsTheSpeaker() =>
        Assert.Equal("She", (string?)Assert.Single(Quotes("She said: “It will hold.”", withIndirect: false))!["speaker"]);

    [Fact]
    public void TheMentionOfAFurtherVerbIsTheSubjectItShares()
    {
        var quotes = Quotes("Ann Low said “it rained all day”, adding: “We saw no sun.”", withIndirect: false);

        Assert.All(quotes, quote => Assert.Equal("Ann Low", (string?)quote!["mention"]));
    }

    [Fact]
    public async Task TheReadableOutputNamesTheLikelySpeakerAndThePronoun()
    {
        var run = await ProgramRun.WithInputAsync(
            folder.Path,
                "The tide table was wrong [sic].\n\nPaul Simms was there. Robert Hale was there. He said: “It will hold [so "
                + "far].”\n\n“It rained,” mayor Ann Low said.",
                "quotes");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("“It will hold [so far].”", run.Output, StringComparison.Ordinal);
        Assert.Contains("Robert Hale (in the text: He)", run.Output, StringComparison.Ordinal);
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
        Assert.Equal(["The harbour,", "was empty."], Quotes("“The harbour,” said Ann Low, “was empty.”", withIndirect: false)
            .Select(quote => (string?)quote!["text"]));

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

    private static JsonArray Quotes(string text, bool withIndirect) =>
        QuotesJson.Of(Reports.Document(text), withIndirect)["quotes"]!.AsArray();
}
