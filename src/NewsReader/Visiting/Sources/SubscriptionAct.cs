using NewsReader.Storage.Following;

namespace NewsReader.Visiting.Sources;

/// <summary>What people do with a subscription by pressing a button: visit it now, pause it, resume it.</summary>
internal sealed class SubscriptionAct(SubscriptionStore subscriptions, WatchStore watches, VisitSignal signal, TimeProvider clock)
{
    /// <summary>The reason of what a person has paused.</summary>
    public const string Paused = "Paused by you.";

    /// <summary>Does something.</summary>
    /// <param name="what"><c>visit</c>, <c>pause</c> or <c>resume</c>.</param>
    /// <param name="id">The subscription.</param>
    /// <returns>Whether both are known; otherwise nothing was done.</returns>
    public async Task<bool> DoAsync(string what, long id, CancellationToken cancellation)
    {
        if (await subscriptions.FindAsync(id, cancellation) is not { } subscription)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        switch (what)
        {
            case "visit":
                await watches.HastenAsync(subscription.WatchId, now, cancellation);
                break;
            case "pause":
                await subscriptions.PauseAsync(id, Paused, cancellation);
                break;
            case "resume":
                await subscriptions.ResumeAsync(id, now, cancellation);
                break;
            default:
                return false;
        }

        signal.Give();
        return true;
    }
}
