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
        using var requests = site.ListenToRequests();
        using var leaving = new CancellationTokenSource();
        var gone = site.Client.GetAsync(page, leaving.Token);
        await requests.OneMoreAsync();
        var waiting = site.Client.GetStringAsync(page);
        await requests.OneMoreAsync();
        await leaving.CancelAsync();
        await Task.WhenAny(gone); // given up, or answered on a machine that is fast enough

        Assert.EndsWith("</html>", (await waiting).TrimEnd(), StringComparison.Ordinal);
    }
}
