using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsReader.BrowserTests;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Reading;
using NewsReader.Storage;

[assembly: AssemblyFixture(typeof(Newsroom))]

namespace NewsReader.BrowserTests;

/// <summary>The real site on Kestrel with the sample reports and a few of the tests' own, and one browser; shared by all tests.</summary>
public sealed class Newsroom : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsreader-");
    private readonly Lazy<Task<long>> endless;
    private SqliteDatabase database = null!;
    private WebApplication site = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public Newsroom() => endless = new(() => AddAsync("endless.txt", Texts.Endless));

    /// <summary>Where the site is.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The article with two revisions.</summary>
    public long Revised { get; private set; }

    /// <summary>The article with markup in every line.</summary>
    public long Hostile { get; private set; }

    /// <summary>The article written from right to left.</summary>
    public long RightToLeft { get; private set; }

    /// <summary>The article with a headline of ten thousand characters.</summary>
    public long LongHeadline { get; private set; }

    /// <summary>The story of the bridge in several versions.</summary>
    public long Three { get; private set; }

    /// <summary>The same report in other marks and spellings.</summary>
    public long FormOnly { get; private set; }

    /// <summary>The bridge as a wire told it.</summary>
    public long Wire { get; private set; }

    /// <summary>The bridge as the radio told it.</summary>
    public long Radio { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var data = new DataDirectory(folder.FullName);
        database = new SqliteDatabase(data.Database);
        await database.MigrateAsync();
        site = Site.Build(new SiteSettings(data, "http://127.0.0.1:0"), database, "--RateLimits:SearchesPerMinute=100000", "--RateLimits:UploadsPerMinute=100000");
        await site.StartAsync();
        Address = new Uri(site.Urls.First());
        await FillAsync();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>Opens a page of the site in a window of its own, without cookies of others.</summary>
    internal Task<Visit> VisitAsync(string path, Look? look = null) => VisitAsync(Address, path, look);

    /// <summary>Opens a page of another site in the same browser.</summary>
    internal async Task<Visit> VisitAsync(Uri site, string path, Look? look = null)
    {
        var visit = await Visit.BeginAsync(browser, site, look ?? new Look());
        await visit.GoToAsync(path);
        return visit;
    }

    /// <summary>The article of a hundred thousand words, taken in when a test first asks for it.</summary>
    internal Task<long> EndlessAsync() => endless.Value;

    /// <summary>A path with the articles that <c>{…}</c> stands for.</summary>
    internal string Fill(string path) =>
        new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["{revised}"] = Revised,
            ["{hostile}"] = Hostile,
            ["{right-to-left}"] = RightToLeft,
            ["{long}"] = LongHeadline,
            ["{three}"] = Three,
            ["{form}"] = FormOnly,
            ["{wire}"] = Wire,
            ["{radio}"] = Radio,
        }.Aggregate(path, (filled, article) => filled.Replace(article.Key, $"{article.Value}", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task FillAsync()
    {
        Revised = await AddAsync("harbour.txt", Texts.Harbour);
        await AddAsync("harbour.txt", Texts.HarbourRevised);
        Hostile = await AddAsync("hostile.txt", Texts.Hostile);
        RightToLeft = await AddAsync("arabic.txt", Texts.Arabic);
        FormOnly = await AddAsync("straight.txt", Texts.HarbourInOtherMarks);
        Wire = await AddAsync("wire.txt", Texts.HarbourWire);
        Radio = await AddAsync("radio.txt", Texts.HarbourRadio);
        Three = await site.Services.GetRequiredService<ArticleStore>().StoryOfAsync(Revised) ?? 0;
        foreach (var month in Enumerable.Range(1, 4))
        {
            await AddAsync($"ledger-{month}.html", Texts.Dated(month));
        }

        LongHeadline = await AddAsync("long.txt", Texts.LongHeadline);
    }

    private async Task<long> AddAsync(string name, string text)
    {
        var ingester = site.Services.GetRequiredService<Ingester>();
        var done = await ingester.IngestAsync(new Arrival(name, name.EndsWith(".html", StringComparison.Ordinal) ? Format.Html : Format.Text, Encoding.UTF8.GetBytes(text), name));
        return done.ArticleId ?? throw new InvalidOperationException($"{name}: {done.Reason}");
    }
}
