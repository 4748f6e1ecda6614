using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Visiting;

/// <summary>A web of many hosts on one real server: every name resolves to a public address, and every connection leads here.</summary>
internal sealed class NewsWeb : IAsyncDisposable
{
    private static readonly IPAddress Outside = IPAddress.Parse("93.184.216.34");

    private readonly WebApplication site;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> pages = new(StringComparer.Ordinal);

    private NewsWeb(WebApplication site) => this.site = site;

    /// <summary>Addresses that were requested, without their scheme, in their order; those of robots.txt are left out.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The network that leads here.</summary>
    public NetworkAccess Network => new((_, _) => Task.FromResult<IPAddress[]>([Outside]), DialAsync);

    /// <summary>Starts a web without pages.</summary>
    public static async Task<NewsWeb> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["AllowedHosts"] = "*"; // the settings of the program, which lie next to it, allow its own names only
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = new NewsWeb(builder.Build());
        web.site.Run(web.AnswerAsync);
        await web.site.StartAsync();
        return web;
    }

    /// <summary>What an address answers from now on.</summary>
    /// <param name="place">The address without its scheme: <c>herald.example/1</c>.</param>
    public void Set(string place, Func<HttpContext, Task> answer) => pages[place] = answer;

    /// <summary>A page with a headline and paragraphs.</summary>
    public void Page(string place, string headline, params string[] paragraphs) => Text(place, Html(headline, paragraphs), "text/html");

    /// <summary>A text of some type.</summary>
    public void Text(string place, string text, string type) => Set(place, context =>
    {
        context.Response.ContentType = type + "; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();
    });

    /// <summary>An answer of a status, without a document.</summary>
    public void Status(string place, int status) => Set(place, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>A feed of items, each with a guid, an address, a title and further elements.</summary>
    public void Feed(string place, params (string Guid, string Link, string Title, string More)[] items) =>
        Text(place, "<rss version=\"2.0\"><channel><title>The Herald</title>" + string.Concat(items.Select(item =>
            $"<item><guid isPermaLink=\"false\">{item.Guid}</guid><link>{item.Link}</link><title>{item.Title}</title>{item.More}</item>"))
            + "</channel></rss>", "application/rss+xml");

    /// <summary>The source of a page.</summary>
    public static string Html(string headline, IEnumerable<string> paragraphs, string head = "") =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>{headline}</title>{head}</head><body><article><h1>{headline}</h1>"
        + string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>")) + "</article></body></html>";

    /// <summary>How often an address was requested.</summary>
    public int Count(string place) => Asked.Count(asked => string.Equals(asked, place, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var place = $"{context.Request.Host.Value}{context.Request.Path}{context.Request.QueryString}";
        if (context.Request.Path != "/robots.txt")
        {
            Asked.Enqueue(place);
        }

        if (pages.TryGetValue(place, out var answer) || pages.TryGetValue(place.Split('?')[0], out answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task<Stream> DialAsync(IPEndPoint to, CancellationToken cancellation)
    {
        Assert.Equal(Outside, to.Address);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(site.Urls.Single()).Port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
