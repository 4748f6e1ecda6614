using System.Text.Json.Nodes;

namespace NewsReader.Tests.Commands.Documents;

public sealed class ParseCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("furniture.txt", "Advertisement")]
    [InlineData("picture.png", "x")]
    public async Task ARefusedDocumentIsAnErrorForPeopleAndForThePrograms(string name, string content)
    {
        var file = folder.File(name, content);
        var (text, json) =
            (await ProgramRun.OfAsync(folder.Path, "parse", file), await ProgramRun.OfAsync(folder.Path, "parse", file, "--json"));

        Assert.Equal((1, ""), (text.ExitCode, text.Output));
        Assert.Equal((1, text.Errors), (json.ExitCode, json.Errors));
        Assert.Equal(text.Errors.Trim(), (string?)JsonNode.Parse(json.Output)!["error"]);
        Assert.Contains(name, json.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadDocumentIsOneObject()
    {
        var run = await ProgramRun.OfAsync(folder.Path, "parse", Checkout.Seed("001"), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("PT2M52S", (string?)JsonNode.Parse(run.Output)!["duration"]);
    }

    [Theory]
    [InlineData("{\"id\":1,\"format\":\"markdown\",\"text\":\"# The river\\n\\nThe *river* fell.\"}", "The river")]
    [InlineData("{\"id\":1,\"format\":\"markdown\",\"text\":\"---\\ntags: x\\n---\\n# The river\\n\\nThe river fell.\"}", "The river")]
    [InlineData("{\"id\":1,\"format\":\"html\",\"text\":\"<h1>The river</h1><p>The river fell, and the town was glad of it.</p>\"}",
        "The river")]
    public async Task SpansCountTheTextThatComesWithThem(string request, string first)
    {
        var run = await ProgramRun.OfAsync(folder.Path, "parse", "--jsonl", folder.File("in.jsonl", request));

        var reading = JsonNode.Parse(run.Output)!;
        var block = reading["blocks"]![0]!;
        Assert.Equal(first, ((string)reading["text"]!)[(int)block["start"]!..(int)block["end"]!]);
    }

    [Fact]
    public async Task ATextThatIsReadAsItWasGivenIsNotGivenBack()
    {
        var run =
            await ProgramRun.OfAsync(folder.Path, "parse", "--jsonl", folder.File("in.jsonl", "{\"id\":1,\"text\":\"The river fell.\"}"));

        Assert.False(JsonNode.Parse(run.Output)!.AsObject().ContainsKey("text"));
    }
}
