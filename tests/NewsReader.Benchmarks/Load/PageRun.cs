using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Benchmarks.Load;

/// <summary>
/// Asks a running site for pages as fast as it answers, from the same machine, and prints answers a second and the time to
/// the first byte, each beside a page of the same application with nothing in it but its frame.
/// </summary>
internal static class PageRun
{
    /// <summary>A page that is made anew each time and asks the collection nothing: the measure of the others.</summary>
    private const string Frame = "/settings";

    /// <summary>Askers at the same time, enough to keep two cores busy.</summary>
    private const int Askers = 16;

    private static readonly string[] Pages =
        [Frame, "/", "/stories/1", "/articles/1", "/compare/1...2", "/quotes", "/articles/1.json", "/stories.atom"];

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <param name="site">Where the site listens.</param>
    /// <param name="seconds">How long each page is asked for.</param>
    public static async Task<int> RunAsync(Uri site, int seconds)
    {
        using var client =
            new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Askers, UseCookies = false }) { BaseAddress = site };
        Console.WriteLine($"{Environment.ProcessorCount} cores, site and askers on both; {Askers} askers at a time, {seconds} s a page, "
            + $"then one asker for the time to the first byte");
        Console.WriteLine($"{"page",-20} {"answers/s",10} {"to frame",9} {"p50 ms",8} {"p95 ms",8} {"failed",7}");
        var frame = 0.0;
        foreach (var page in Pages)
        {
            await AskAsync(client, page, Askers, WarmUp);
            var (many, failed) = await AskAsync(client, page, Askers, TimeSpan.FromSeconds(seconds));
            var (one, _) = await AskAsync(client, page, 1, TimeSpan.FromSeconds(1));
            var rate = many.Count / (double)seconds;
            frame = page is Frame ? rate : frame;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                    $"{page,-20} {rate,10:0} {rate / frame,9:0.00} {one.Median,8:0.00} {one.At(.95),8:0.00} {failed,7}"));
        }

        return 0;
    }

    private static async Task<(Timings Times, int Failed)> AskAsync(HttpClient client, string page, int askers, TimeSpan time)
    {
        var (start, address) = (Stopwatch.GetTimestamp(), new Uri(page, UriKind.Relative));
        var asked = await Task.WhenAll(Enumerable.Range(0, askers).Select(_ => Task.Run(async () =>
        {
            var (times, failed) = (new List<double>(), 0);
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                var begin = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                failed += answer.IsSuccessStatusCode ? 0 : 1;
                await answer.Content.CopyToAsync(Stream.Null);
            }

            return (times, failed);
        })));
        return (new(asked.SelectMany(asker => asker.times)), asked.Sum(asker => asker.failed));
    }
}
