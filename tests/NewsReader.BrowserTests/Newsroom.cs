using Microsoft.Extensions.DependencyInjection;
using NewsReader.BrowserTests;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;

[assembly: AssemblyFixture(typeof(Newsroom))]

namespace NewsReader.BrowserTests;

/// <summary>The real site on Kestrel with the sample reports and a few of the tests' own, and its browsers; shared by all tests.</summary>
public sealed class Newsroom : IAsyncLifetime
{
    private readonly Lazy<Task<long>> endless;
    private BrowsedSite site = null!;

    public Newsroom() => endless = new(() => AddAsync("endless.txt", Texts.Endless));

    /// <summary>Where the site is.</summary>
    public Uri Address => site.Address;

    /// <summary>The article with two revisions.</summary>
    public long Revised { get; private set; }

    /// <summary>The article with markup in every line.</summary>
    public long Hostile { get; private set; }

    /// <summary>The article written from right to left.</summary>
    public long RightToLeft { get; private set; }

    /// <summary>The article with a headline of ten thousand characters.</summary>
    public long LongHeadline { get; private set; }

    /// <summary>The story with words that no line can hold.</summary>
    public long LongWords { get; private set; }

    /// <summary>The story of the bridge in several versions.</summary>
    public long Three { get; private set; }

    /// <summary>The same report in other marks and spellings.</summary>
    public long FormOnly { get; private set; }

    /// <summary>The article that was taken out again.</summary>
    public long Withdrawn { get; private set; }

    /// <summary>The bridge as a wire told it.</summary>
    public long Wire { get; private set; }

    /// <summary>The bridge as the radio told it.</summary>
    public long Radio { get; private set; }

    /// <summary>Two texts that can be compared coarsely only.</summary>
    public (long Left, long Right) Coarse { get; private set; }

    public async ValueTask InitializeAsync()
    {
        site = await BrowsedSite.StartAsync("--RateLimits:SearchesPerMinute=100000", "--RateLimits:UploadsPerMinute=100000");
        await FillAsync();
    }

    /// <summary>The browsers that look at the site.</summary>
    internal Browsers Browsers => site.Browsers;

    /// <summary>The services of the site.</summary>
    internal IServiceProvider Services => site.Services;

    /// <summary>Opens a page of the site in a window of its own, without cookies of others.</summary>
    internal Task<Visit> VisitAsync(string path, Look? look = null) => VisitAsync(Address, path, look);

    /// <summary>Opens a page of another site in the same browser.</summary>
    internal async Task<Visit> VisitAsync(Uri address, string path, Look? look = null)
    {
        var visit = await Visit.BeginAsync(site.Browsers, address, look ?? new Look());
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
            ["{long-words}"] = LongWords,
            ["{form}"] = FormOnly,
            ["{withdrawn}"] = Withdrawn,
            ["{wire}"] = Wire,
            ["{radio}"] = Radio,
            ["{coarse-left}"] = Coarse.Left,
            ["{coarse-right}"] = Coarse.Right,
        }.Aggregate(path, (filled, article) => filled.Replace(article.Key, $"{article.Value}", StringComparison.Ordinal));

    /// <summary>Adds a document to the collection.</summary>
    /// <returns>The article that it is a revision of.</returns>
    internal async Task<long> AddAsync(string name, string text) =>
        (await site.AddAsync((name, name.EndsWith(".html", StringComparison.Ordinal) ? Format.Html : Format.Text, text)))[name];

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task FillAsync()
    {
        Revised = await AddAsync("harbour.txt", Texts.Harbour);
        await AddAsync("harbour.txt", Texts.HarbourRevised);
        Hostile = await AddAsync("hostile.txt", Texts.Hostile);
        RightToLeft = await AddAsync("arabic.txt", Texts.Arabic);
        FormOnly = await AddAsync("straight.txt", Texts.HarbourInOtherMarks);
        Wire = await AddAsync("wire.txt", Texts.HarbourWire);
        Radio = await AddAsync("radio.txt", Texts.HarbourRadio);
        Three = await StoryOfAsync(Revised);
        LongWords = await StoryOfAsync(await AddAsync("words.txt", Texts.LongWords));
        Coarse =
            (await AddAsync("refrain.txt", Texts.Refrain("up and down and ")),
                await AddAsync("other-refrain.txt", Texts.Refrain("down or up or ")));
        foreach (var month in Enumerable.Range(1, 4))
        {
            await AddAsync($"ledger-{month}.html", Texts.Dated(month));
        }

        Withdrawn = await AddAsync("withdrawn.txt", "The lighthouse was painted green.");
        await site.Services.GetRequiredService<WithdrawalStore>()
            .WithdrawAsync(Withdrawn, "It was white all along.", DateTimeOffset.UnixEpoch);
        LongHeadline = await AddAsync("long.txt", Texts.LongHeadline);
        await FollowedSources.FillAsync(site.Services);
    }

    private async Task<long> StoryOfAsync(long article) =>
        await site.Services.GetRequiredService<ArticleStore>().StoryOfAsync(article) ?? 0;
}
