using System.Globalization;
using NewsReader.Following.Fetching;
using NewsReader.Following.Schedule;
using NewsReader.Following.Visits;
using NewsReader.Ingestion.Addresses;
using NewsReader.Storage.Following;
using NewsReader.Storage.Sources;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Articles;

/// <summary>Visits the page of a report.</summary>
internal sealed class PageVisit(Fetcher fetcher, ArticleVisit articles, WatchStore watches, TimeProvider clock, Random random)
{
    /// <summary>Makes one visit. Nothing of the watch is written; the caller does that with the result.</summary>
    public async Task<VisitResult> MakeAsync(Watch watch, VisitLimits limits, CancellationToken cancellation)
    {
        var fetched = await fetcher.FetchAsync(new(watch.Address, RobotsUse.Obey, watch.ETag, watch.LastModified), cancellation);
        var now = clock.GetUtcNow();
        var sha256 = fetched.Outcome is FetchOutcome.Fetched ? SourceStore.NameOf(fetched.Bytes) : null;
        var outcome = sha256 is not null && string.Equals(sha256, watch.Sha256, StringComparison.Ordinal)
            ? Same(watch)
            : await articles.TakeAsync(watch, fetched, FetchedDocument.Of(fetched), now, cancellation);
        var asked = limits with { RetryAfter = fetched.RetryAfter, FreshFor = null };
        var after = Seen(watch, outcome) switch
        {
            true => Found(Validated(watch, fetched, sha256, outcome.Decision), fetched, outcome, asked, now),
            false => Failures.After(watch, outcome.Decision.Reason, fetched, asked, now, random),
        };
        return new(await OnceAsync(after with { ArticleId = outcome.ArticleId ?? watch.ArticleId }, cancellation),
            outcome.Decision.Outcome, outcome.Decision.Reason)
        {
            ArticleId = outcome.Revision is null ? null : outcome.ArticleId,
            Revision = outcome.Revision,
            Status = fetched.Status,
            Bytes = fetched.Bytes.Length,
            RetryAfter = Failures.IsAskedToWait(fetched) ? fetched.RetryAfter : null,
        };
    }

    private static bool Seen(Watch watch, ArticleOutcome outcome) =>
        VisitNames.IsSeen(outcome.Decision.Outcome) && (outcome.ArticleId ?? watch.ArticleId) is not null;

    private static ArticleOutcome Same(Watch watch)
    {
        var memory = WatchMemory.Read(watch.Memory);
        return new(new(VisitOutcome.Unchanged, "The page is the same, byte for byte.")
        {
            Candidate = memory.Candidate,
            ShownId = memory.ShownId,
        }, watch.ArticleId);
    }

    /// <summary>
    /// The watch with the validators of its document. While a text waits for a second visit there are none, so that the site sends the
    /// page again.
    /// </summary>
    private static Watch Validated(Watch watch, FetchResult fetched, string? sha256, VisitDecision decision) =>
        decision.Outcome is VisitOutcome.Candidate or VisitOutcome.LiveAddition
            ? watch with { ETag = null, LastModified = null, Sha256 = null }
        : fetched.Outcome is FetchOutcome.NotModified ? watch
        : watch with { ETag = fetched.ETag, LastModified = fetched.LastModified, Sha256 = sha256 };

    private Watch Found(Watch watch, FetchResult fetched, ArticleOutcome outcome, VisitLimits limits, DateTimeOffset now)
    {
        var (memory, decision) = (WatchMemory.Read(watch.Memory), outcome.Decision);
        var rhythm = (memory.Rhythm ?? ArticleRhythm.Begin(outcome.Published, now)).After(outcome.IsEdit, now);
        var moves = MoveSightings.After(memory.Moves, fetched.MovedTo, now);
        var next = outcome.IsWithdrawn ? new NextVisit(WatchState.Ended, At: null, decision.Reason)
            : ArticleSchedule.Next(rhythm, limits, decision.ComeAgainIn, now, random);
        return watch with
        {
            State = next.State,
            NextAt = next.At,
            Reason = next.State is WatchState.Active ? null : next.Reason,
            VisitedAt = now,
            SeenAt = now,
            Seen = watch.Seen + 1,
            ChangedAt = outcome.Revision is null ? watch.ChangedAt : now,
            Changes = watch.Changes + (outcome.IsEdit ? 1 : 0),
            Failures = 0,
            FailingSince = null,
            Memory = (memory with
            {
                Rhythm = rhythm,
                Candidate = decision.Candidate,
                ShownId = decision.ShownId,
                Moves = moves,
            }).Write(),
        };
    }

    /// <summary>
    /// The watch at its new address, when the site has moved it for good; ended, when an earlier watch has the same article.
    /// </summary>
    private async Task<Watch> OnceAsync(Watch after, CancellationToken cancellation)
    {
        if (after.ArticleId is { } article && (await watches.OfArticleAsync(article, cancellation))
            .FirstOrDefault(other => other.Id < after.Id && other.State is WatchState.Active) is { } first)
        {
            return after with
            {
                State = WatchState.Ended,
                NextAt = null,
                Reason = string.Create(CultureInfo.InvariantCulture, $"The same report is visited at {first.Address}."),
            };
        }

        return await MovedWatch.OfAsync(watches, after, cancellation);
    }
}
