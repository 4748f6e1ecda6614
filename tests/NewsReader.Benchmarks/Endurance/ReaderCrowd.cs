using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>Readers who open a page, read for a while, and open another, all at the same time.</summary>
internal sealed class ReaderCrowd(Uri site, int seed) : IDisposable
{
    /// <summary>Ends a page that hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan ShortestLook = TimeSpan.FromMilliseconds(500);
    private static readonly string[] Words = ["river", "minister", "the", "\"of the\"", "court", "said", "he", "and"];

    private readonly HttpClient client =
        new(new SocketsHttpHandler { MaxConnectionsPerServer = 1000 }) { BaseAddress = site, Timeout = Patience };
    private readonly ConcurrentBag<(string Kind, double Time)> times = [];
    private readonly ConcurrentBag<string> errors = [];
    private int opened;

    public IReadOnlyCollection<string> Errors => errors;

    /// <summary>Called after each page, from any thread, with the number of pages opened so far.</summary>
    public Action<int>? Opened { get; set; }

    /// <summary>How many articles there are to read: raised while they come in.</summary>
    public int Articles { get; set; } = 2;

    /// <summary>How a reader chooses the next page, below the site's root; the usual pages when not given.</summary>
    public Func<Random, string>? Choose { get; set; }

    /// <summary>Lets so many readers in until they are told to leave.</summary>
    /// <param name="look">How long a reader looks at a page, at the mean; none between pages when zero.</param>
    public Task RunAsync(int readers, TimeSpan look, CancellationToken closing) =>
        Task.WhenAll(Enumerable.Range(0, readers).Select(reader => ReadAsync(new Random(seed + reader), look, closing)));

    /// <summary>Leaves what was measured until now out of the report; errors stay.</summary>
    public void Forget() => times.Clear();

    public void Dispose() => client.Dispose();

    /// <summary>Milliseconds within which so large a share of the pages came.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double At(double share) => new Timings(times.Select(page => page.Time)).At(share);

    /// <summary>A line for all pages, and one for each kind.</summary>
    public string Report()
    {
        var kinds = times.ToLookup(page => page.Kind, page => page.Time).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        return string.Join(
            Environment.NewLine,
            [Line("pages", times.Select(page => page.Time)) + $"; {errors.Count} errors",
                .. kinds.Select(kind => "  " + Line(kind.Key, kind))]);
    }

    private static string Line(string kind, IEnumerable<double> times)
    {
        var all = new Timings(times);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Count} {kind}: median {all.Median:0.0} ms, 95th {all.At(0.95):0.0} ms, 99th {all.At(0.99):0.0} ms, most {all.Most:0} "
            + $"ms");
    }

    private async Task ReadAsync(Random chance, TimeSpan look, CancellationToken closing)
    {
        try
        {
            await Task.Delay(TimeSpan.FromMilliseconds(chance.Next(1000)), closing);
            while (!closing.IsCancellationRequested)
            {
                await OpenAsync((Choose ?? Page)(chance));
                Opened?.Invoke(Interlocked.Increment(ref opened));
                await Task.Delay(look == TimeSpan.Zero ? look : ShortestLook + ((look - ShortestLook) * 2 * chance.NextDouble()), closing);
            }
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            // The reader leaves between two pages.
        }
    }

    private async Task OpenAsync(string page)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            times.Add(("/" + page.Split('/', '?')[1], Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            if (!answer.IsSuccessStatusCode || !text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal))
            {
                errors.Add($"{page}: {answer.StatusCode}, {text.Length} characters");
            }
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException or IOException)
        {
            errors.Add($"{page}: {failed.Message}");
        }
    }

    private string Page(Random chance) => chance.Next(20) switch
    {
        < 5 => "/",
        < 14 => string.Create(CultureInfo.InvariantCulture, $"/articles/{chance.Next(1, Articles + 1)}"),
        < 19 => "/quotes?q=" + Uri.EscapeDataString(Words[chance.Next(Words.Length)]),
        _ => "/compare/1...2",
    };
}
