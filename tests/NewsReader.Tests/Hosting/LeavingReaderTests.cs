using NewsReader.Ingestion;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Hosting;

public sealed class LeavingReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WhoLeavesTakesNothingFromWhoWaitsForTheSamePage()
    {
        await using var site = await StartedSite.StartAsync(folder.Path);
        var ingester = new Ingester(site.Database, new Grouping(), TimeProvider.System);
        var left = await ingester.IngestAsync(LongReport.OfSentences("north", 7));
        var right = await ingester.IngestAsync(LongReport.OfSentences("south", 11));
        var page = At($"/compare/{left.ArticleId}...{right.ArticleId}");
        using var leaving = new CancellationTokenSource();
        var gone = site.Client.GetAsync(page, leaving.Token);
        var waiting = site.Client.GetStringAsync(page);
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        Assert.EndsWith("</html>", (await waiting).TrimEnd(), StringComparison.Ordinal);
    }
}
