using Microsoft.Extensions.DependencyInjection;
using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;

namespace NewsReader.BrowserTests;

/// <summary>Sources in every state for the pages that list them; nothing of them is requested.</summary>
internal static class FollowedSources
{
    private static readonly (string Place, string Name, string Folder, SubscriptionKind Kind)[] All =
    [
        ("herald.example/news.rss", "The Herald", "Region", SubscriptionKind.Feed),
        ("courier.example/feed/atom", "Independent Courier", "Region", SubscriptionKind.Feed),
        ("rivage.example/rss", "Le Rivage", "Region", SubscriptionKind.Feed),
        ("wire.example/sitemap-news.xml", "Wire", "Wires/Broadcast", SubscriptionKind.Sitemap),
        ("record.example/a-report-with-an-address-that-is-longer-than-most-lines-of-a-phone-can-hold/2026/11/30", "Public Record", "",
            SubscriptionKind.Page),
    ];

    /// <summary>Follows them: one is up to date, one fails, one is paused, two are not visited yet.</summary>
    public static async Task FillAsync(IServiceProvider services)
    {
        var (follower, subscriptions) = (services.GetRequiredService<Follower>(), services.GetRequiredService<SubscriptionStore>());
        var ids = new List<long>();
        foreach (var (place, name, folder, kind) in All)
        {
            var (followed, _) = await follower.FollowAsync("https://" + place, kind, name, folder, home: null, CancellationToken.None);
            ids.Add(followed!.Value.Subscription.Id);
        }

        await VisitAsync(services, ids[0], failures: 0, "The feed has 3 new items.");
        await VisitAsync(services, ids[1], failures: 9, "The site answered with status 503.");
        await subscriptions.PauseAsync(ids[2], SubscriptionAct.Paused);
    }

    private static async Task VisitAsync(IServiceProvider services, long id, int failures, string reason)
    {
        var now = DateTimeOffset.UtcNow;
        var watches = services.GetRequiredService<WatchStore>();
        var watch = (await services.GetRequiredService<SubscriptionStore>().FindAsync(id))!.WatchId;
        var claimed = (await watches.ClaimOneAsync(watch, now, now.AddMinutes(15)))!;
        var after = claimed with
        {
            NextAt = now.AddHours(2),
            VisitedAt = now,
            SeenAt = failures == 0 ? now : null,
            Failures = failures,
            FailingSince = failures == 0 ? null : now.AddDays(-2),
            Reason = failures == 0 ? null : reason,
        };
        var visit = new RecordedVisit
        {
            Outcome = failures == 0 ? "changed" : "failed",
            Status = failures == 0 ? 200 : 503,
            Bytes = 5_000,
            Reason = reason,
            FirstAt = now,
            LastAt = now,
        };
        await services.GetRequiredService<Database>().WriteAsync(change => WatchStore.FinishAsync(change, after, visit));
    }
}
