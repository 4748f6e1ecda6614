using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>A web server on loopback with feeds and pages, each page at an address of the machine that is a host of its own.</summary>
internal sealed class PagesOfManyHosts : IAsyncDisposable
{
    /// <summary>Hosts of one block of the loopback network, and items of one feed: a visit looks at 300.</summary>
    private const int PagesOfFeed = 250;

    private readonly WebApplication site;
    private readonly List<(int Served, TaskCompletionSource Reached)> waiting = [];
    private int served;
    private volatile bool isEdited;

    private PagesOfManyHosts(WebApplication site, int count) => (this.site, Count) = (site, count);

    /// <summary>How many pages there are.</summary>
    public int Count { get; }

    /// <summary>Pages that were requested so far.</summary>
    public int Served => Volatile.Read(ref served);

    /// <summary>The addresses of the feeds, which name all pages together.</summary>
    public IReadOnlyList<string> Feeds =>
    [
        .. Enumerable.Range(0, (Count + PagesOfFeed - 1) / PagesOfFeed).Select(feed =>
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.{feed + 1}:{Port}/feed-{feed}")),
    ];

    private int Port => new Uri(site.Urls.Single()).Port;

    /// <summary>Starts it on a free port.</summary>
    public static async Task<PagesOfManyHosts> StartAsync(int count)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://0.0.0.0:0");
        var web = new PagesOfManyHosts(builder.Build(), count);
        web.site.Run(web.AnswerAsync);
        await web.site.StartAsync();
        return web;
    }

    /// <summary>The address of a page, from 0.</summary>
    public string Address(int page) => string.Create(CultureInfo.InvariantCulture,
        $"http://127.0.{1 + page / PagesOfFeed}.{1 + page % PagesOfFeed}:{Port}/report-{page}");

    /// <summary>Whether a page has its second text.</summary>
    public bool IsEdited(int page) => isEdited && page % 2 == 0;

    /// <summary>Gives every second page its second text.</summary>
    public void EditHalf() => isEdited = true;

    /// <summary>Ends when so many more pages were requested.</summary>
    public Task ServedAsync(int more)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (waiting)
        {
            waiting.Add((Served + more, reached));
        }

        return reached.Task;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith("/feed-", StringComparison.Ordinal))
        {
            context.Response.ContentType = "application/rss+xml";
            return context.Response.WriteAsync(Feed(NumberIn(path)));
        }

        if (!path.StartsWith("/report-", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        Note();
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync(Page(NumberIn(path)));
    }

    private static int NumberIn(string path) => int.Parse(path.AsSpan(path.IndexOf('-') + 1), CultureInfo.InvariantCulture);

    private void Note()
    {
        var now = Interlocked.Increment(ref served);
        lock (waiting)
        {
            foreach (var (_, reached) in waiting.Where(one => one.Served <= now))
            {
                reached.TrySetResult();
            }
        }
    }

    private string Feed(int feed) =>
        "<rss><channel><title>Pages</title>" + string.Concat(Enumerable.Range(0, Count).Skip(feed * PagesOfFeed).Take(PagesOfFeed)
            .Select(page => $"<item><guid>{page}</guid><link>{Address(page)}</link><title>Report {page}</title></item>"))
        + "</channel></rss>";

    private string Page(int page)
    {
        var added = IsEdited(page)
            ? string.Join(' ', Enumerable.Range(0, 50).Select(word => $"added{page}x{word}"))
            : "";
        return $"<html><head><title>Report {page}</title></head><body><article><h1>Report {page} of the harbour</h1>"
            + $"<p>Boat {page} left the quay at {page % 24} o’clock with {page + 100} passengers, the harbour master of town{page} said.</p>"
            + $"<p>It came back in the evening, and street{page} was full of people who had waited for it since noon. {added}</p>"
            + "</article></body></html>";
    }
}
