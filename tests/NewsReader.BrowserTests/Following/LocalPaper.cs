using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsReader.BrowserTests.Following;

/// <summary>A paper on this machine: a front page that names two feeds, a feed of reports, one of sport, and the reports.</summary>
internal sealed class LocalPaper : IAsyncDisposable
{
    private const string Report = """
        <html lang="en"><head><title>The ferry stops</title><meta property="og:site_name" content="Norbury Herald"></head><body><article>
        <h1>The ferry stops</h1><p>By Ann Lee</p>
        <p>The ferry between Norbury and the island stops on Monday, the harbour master said on the quay this morning.</p>
        <p>Commuters said they had expected the change for weeks and would go by bus until the new timetable is printed.</p>
        </article></body></html>
        """;

    private readonly WebApplication site;

    private LocalPaper(WebApplication site) => this.site = site;

    public static async Task<LocalPaper> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["AllowedHosts"] = "*"; // the settings of the program, which lie next to it, allow its own names only
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var paper = new LocalPaper(builder.Build());
        paper.site.Run(paper.AnswerAsync);
        await paper.site.StartAsync();
        return paper;
    }

    /// <summary>The address of a page of the paper.</summary>
    public string Address(string path) => site.Urls.First() + path;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var (type, text) = context.Request.Path.Value switch
        {
            "/" => ("text/html", """
                <html><head><title>Norbury Herald</title><link rel="alternate" type="application/rss+xml" title="News" href="/feed">
                <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport"></head><body><p>Welcome.</p></body></html>
                """),
            "/feed" => ("application/rss+xml", Feed("Norbury Herald", "The ferry stops", "/1")),
            "/sport" => ("application/rss+xml", Feed("Herald Sport", "The rowers win", "/2")),
            "/1" or "/2" => ("text/html", Report),
            _ => ("", ""),
        };
        context.Response.StatusCode = text.Length > 0 ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        context.Response.ContentType = $"{type}; charset=utf-8";
        return context.Response.WriteAsync(text);
    }

    private string Feed(string title, string headline, string path) =>
        $"<rss version='2.0'><channel><title>{title}</title><item><guid>{path}</guid><title>{headline}</title>"
            + $"<link>{Address(path)}</link></item></channel></rss>";
}
