using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Access;
using NewsReader.BrowserTests.Controls;
using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Stories;
using NewsReader.Ingestion.Uploads;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;

[assembly: AssemblyFixture(typeof(ControlRoom))]

namespace NewsReader.BrowserTests.Controls;

/// <summary>Sites of their own for operating controls, since that changes them, with data for every control there is.</summary>
public sealed partial class ControlRoom : IAsyncLifetime
{
    /// <summary>The password of every account of the guarded site.</summary>
    public const string Password = "a long password for tests";

    private readonly Lazy<Task<BrowsedSite>> fresh = new(() => BrowsedSite.StartAsync(FreshSiteTests.KeepFailureAsync));
    private readonly Lazy<Task<BrowsedSite>> guarded = new(GuardedAsync);
    private readonly Lazy<Task> filled;
    private readonly Newsroom newsroom = new();
    private readonly ConcurrentDictionary<long, int> numbers = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(ControlSite, Look), ConcurrentBag<Visit>> windows = [];
    private int added;

    public ControlRoom() => filled = new(FillAsync);

    /// <summary>Nothing yet: the sites start when a test first needs them.</summary>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (filled.IsValueCreated)
        {
            await newsroom.DisposeAsync();
        }

        foreach (var site in new[] { fresh, guarded }.Where(site => site.IsValueCreated))
        {
            await (await site.Value).DisposeAsync();
        }
    }

    /// <summary>The newsroom on which controls are operated; no other test looks at it.</summary>
    internal Newsroom Newsroom => newsroom;

    /// <summary>Waits until the newsroom has its data.</summary>
    internal Task IsFilledAsync() => filled.Value;

    /// <summary>Opens a window on a site, or takes one that is not used any more. Its page is whatever was shown last.</summary>
    internal async Task<Visit> OpenAsync(ControlSite site, Look look)
    {
        await filled.Value;
        return Windows(site, look).TryTake(out var visit)
            ? visit
            : await Visit.BeginAsync(newsroom.Browsers, await AddressAsync(site), look);
    }

    /// <summary>Gives a window back, without the cookies, permissions and complaints of its last use.</summary>
    internal async Task ReturnAsync(ControlSite site, Look look, Visit visit)
    {
        if (visit.IsSpent)
        {
            await visit.DisposeAsync();
            return;
        }

        await visit.ForgetAsync();
        Windows(site, look).Add(visit);
    }

    /// <summary>A path with the articles that <c>{…}</c> stands for.</summary>
    internal string Fill(string path) =>
        names.Aggregate(newsroom.Fill(path), (filled, name) => filled.Replace(name.Key, name.Value, StringComparison.Ordinal));

    /// <summary>Adds a report that is like no other.</summary>
    /// <param name="sentence">One more sentence of it.</param>
    /// <returns>The article.</returns>
    internal async Task<long> AddAsync(string sentence = "")
    {
        var number = Interlocked.Increment(ref added);
        var text = ControlData.Election(number, "on Friday", $"{sentence} The count took {number + 3} hours.");
        var article = await newsroom.AddAsync($"fresh-{number}.txt", text);
        numbers[article] = number;
        return article;
    }

    /// <summary>Adds two versions of a report that is like no other.</summary>
    internal async Task<(long Left, long Right)> AddPairAsync()
    {
        var left = await AddAsync();
        var number = NumberOf(left);
        var text = ControlData.Election(number, "on Friday evening", "Rain kept many away from the polls.");
        return (left, await newsroom.AddAsync($"pair-{number}.txt", text));
    }

    /// <summary>The number that makes a report which was added here like no other.</summary>
    internal int NumberOf(long article) => numbers[article];

    /// <summary>Says for a reader that the first sentences of two versions are not the same passage.</summary>
    internal Task PartAsync(long left, long right)
    {
        var number = NumberOf(left);
        var (one, other) = (ControlData.First(number, "on Friday"), ControlData.First(number, "on Friday evening"));
        var said = new PassageCorrection(one, other, AreSame: false);
        return Service<CorrectionStore>().AddPassageAsync(left, right, said, DateTimeOffset.UnixEpoch);
    }

    /// <summary>Lets go of what waits to be added on a page, of which the desk holds only so much.</summary>
    internal void Drop(string address)
    {
        var desk = Service<PendingUploads>();
        if (Batch().Match(address) is { Success: true } found && desk.Find(found.Groups["id"].Value) is { } batch)
        {
            desk.Drop(batch);
        }
    }

    /// <summary>Adds an account of its own to the guarded site.</summary>
    /// <returns>Its name.</returns>
    internal async Task<string> AddAccountAsync()
    {
        var name = $"reader-{Interlocked.Increment(ref added)}";
        await AddAccountAsync(await guarded.Value, name);
        return name;
    }

    /// <summary>A service of the newsroom's site.</summary>
    internal T Service<T>()
        where T : notnull => newsroom.Services.GetRequiredService<T>();

    private ConcurrentBag<Visit> Windows(ControlSite site, Look look) => windows.GetOrAdd((site, look), _ => []);

    private async Task<Uri> AddressAsync(ControlSite site) => site switch
    {
        ControlSite.Fresh => (await fresh.Value).Address,
        ControlSite.Guarded => (await guarded.Value).Address,
        _ => newsroom.Address,
    };

    private static async Task<BrowsedSite> GuardedAsync()
    {
        var site = await BrowsedSite.StartAsync("--RateLimits:SearchesPerMinute=100000", "--RateLimits:LoginsPerMinute=100000");
        await AddAccountAsync(site, "ann");
        return site;
    }

    private static async Task AddAccountAsync(BrowsedSite site, string name) =>
        await site.Services.GetRequiredService<AccountStore>().AddAsync(
            new Account
            {
                Name = name,
                Role = AccountRole.Editor,
                PasswordHash = Credentials.Hash(Password),
                Stamp = Credentials.NewStamp(),
            },
            DateTimeOffset.UnixEpoch);

    /// <summary>What the newsroom lacks: lists of more than a page, many changes in one revision, and what readers said.</summary>
    private async Task FillAsync()
    {
        await newsroom.InitializeAsync();
        for (var number = 1; number <= ControlData.Stories; number++)
        {
            await AddAsync();
        }

        var chorus = await newsroom.AddAsync("chorus.txt", ControlData.ManyQuotes);
        var text = await Service<ArticleStore>().FindAsync(new RevisionReference(chorus));
        names["{brook}"] = $"{(await Service<QuoteStore>().OfRevisionAsync(text!.Id))[0].SpeakerId}";
        names["{parish}"] = $"{await newsroom.AddAsync("parish.txt", ControlData.ManySpeakers)}";
        names["{published}"] = $"{await newsroom.AddAsync("quay.html", ControlData.Published)}";
        foreach (var revision in ControlData.Revisions)
        {
            names["{many-revisions}"] = $"{await newsroom.AddAsync("ferries.txt", revision)}";
        }

        var (left, right) = await AddPairAsync();
        await PartAsync(left, right);
        (names["{parted-left}"], names["{parted-right}"]) = ($"{left}", $"{right}");
    }

    [GeneratedRegex("/add/(?<id>[0-9a-f]{32})", RegexOptions.ExplicitCapture)]
    private static partial Regex Batch();
}
