using System.Text.Json;
using NewsReader.Commands.Documents;

namespace NewsReader.Tests.Commands.Documents;

public sealed class FeedCommandTests
{
    private const string Feed = "<rss><channel><title>Gazette</title><item><title>A</title><link>/a</link></item></channel></rss>";

    [Fact]
    public async Task AFeedIsShownAsALineOfJson()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "feed.xml");
        await File.WriteAllTextAsync(file, Feed, TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync(folder.Path, "feed", file, "--jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Gazette", JsonDocument.Parse(run.Output).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task AMissingFileIsNamed()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.OfAsync(folder.Path, "feed", "no-such-feed.xml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-feed.xml", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ALineIsReadWithItsAddress()
    {
        using var request = JsonDocument.Parse(JsonSerializer.Serialize(new { file = "f", text = Feed, address = "https://s.example/feed" }));

        var answer = FeedCommand.Answer(request.RootElement);

        Assert.Equal("https://s.example/a", (string?)answer["entries"]![0]!["link"]);
    }

    [Fact]
    public void WhatIsNoFeedIsAnError()
    {
        using var request = JsonDocument.Parse("""{"file":"f","text":"no feed"}""");

        var answer = FeedCommand.Answer(request.RootElement);

        Assert.NotNull((string?)answer["error"]);
        Assert.Null(answer["entries"]);
    }
}
