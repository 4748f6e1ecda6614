using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsReader.Benchmarks.Following;

/// <summary>
/// A web on loopback of many feeds, each on a host of its own. Hour by hour six feeds in ten are as they were and say so when they are
/// asked (304), three have other bytes with the same items, and one has a new item, whose page has some 250 words.
/// </summary>
internal sealed class WebOfFeeds : IAsyncDisposable
{
    /// <summary>Items of a feed: feeds have 10 to 100.</summary>
    private const int Items = 15;

    /// <summary>Hosts of one block of the loopback network.</summary>
    private const int HostsOfBlock = 250;

    private readonly WebApplication site;
    private readonly string filler;
    private int requests;

    private WebOfFeeds(WebApplication site, int seed)
    {
        this.site = site;
        var random = new Random(seed);
        filler = string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"word{random.Next(5_000)}"));
    }

    /// <summary>How many hours have passed.</summary>
    public int Hour { get; set; }

    /// <summary>Requests so far, those of robots.txt included.</summary>
    public int Requests => Volatile.Read(ref requests);

    private int Port => new Uri(site.Urls.Single()).Port;

    /// <summary>Starts it on a free port.</summary>
    public static async Task<WebOfFeeds> StartAsync(int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://0.0.0.0:0");
        var web = new WebOfFeeds(builder.Build(), seed);
        web.site.Run(web.AnswerAsync);
        await web.site.StartAsync();
        return web;
    }

    /// <summary>Whether a feed has a new item each hour.</summary>
    public static bool HasNews(int feed) => feed % 10 == 9;

    /// <summary>The address of a feed, from 0.</summary>
    public string Address(int feed) => $"{Host(feed)}/feed-{feed}";

    /// <summary>What a feed says now.</summary>
    public string Feed(int feed)
    {
        var newest = HasNews(feed) ? Hour : 0;
        return $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed {feed}</title><link>{Host(feed)}/</link>"
            + (IsSteady(feed) ? "" : $"<lastBuildDate>{Hour}</lastBuildDate>")
            + string.Concat(Enumerable.Range(newest - Items + 1, Items).Reverse().Select(item => Item(feed, item))) + "</channel></rss>";
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static bool IsSteady(int feed) => feed % 10 < 6;

    private string Host(int feed) => string.Create(CultureInfo.InvariantCulture,
        $"http://127.1.{1 + feed / HostsOfBlock}.{1 + feed % HostsOfBlock}:{Port}");

    private string Item(int feed, int item)
    {
        var day = new DateTime(2026, 11, 15, 6, 0, 0, DateTimeKind.Utc).AddHours(item);
        return $"<item><guid isPermaLink=\"false\">{feed}-{item}</guid><title>Report {item} of town {feed}</title>"
            + $"<link>{Host(feed)}/report-{feed}-{item}</link><pubDate>{day:R}</pubDate><description>Item {item}: {filler}</description></item>";
    }

    private Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref requests);
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith("/feed-", StringComparison.Ordinal))
        {
            return AnswerFeedAsync(context, int.Parse(path.AsSpan("/feed-".Length), CultureInfo.InvariantCulture));
        }

        if (!path.StartsWith("/report-", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync(Page(path["/report-".Length..]));
    }

    private Task AnswerFeedAsync(HttpContext context, int feed)
    {
        if (IsSteady(feed))
        {
            var tag = $"\"{feed}\"";
            context.Response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        context.Response.ContentType = "application/rss+xml; charset=utf-8";
        return context.Response.WriteAsync(Feed(feed));
    }

    /// <summary>The page of a report: a text that no other report has.</summary>
    private static string Page(string name)
    {
        var random = new Random(name.Aggregate(17, (sum, letter) => unchecked(sum * 31 + letter)));
        var paragraphs = Enumerable.Range(0, 8).Select(_ =>
            $"<p>The council of town{name} said that {string.Join(' ', Enumerable.Range(0, 25).Select(_ => $"word{random.Next(5_000)}"))}.</p>");
        return $"<!DOCTYPE html><html lang=\"en\"><head><title>Report {name}</title></head><body><article><h1>Report {name}</h1>"
            + string.Concat(paragraphs) + "</article></body></html>";
    }
}
