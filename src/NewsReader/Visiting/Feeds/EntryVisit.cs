using NewsReader.Following.Fetching;
using NewsReader.Ingestion;
using NewsReader.Storage;
using NewsReader.Storage.Following;
using NewsReader.Storage.Sources;
using NewsReader.Visiting.Articles;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Feeds;

/// <summary>Takes in the text that a feed carries of an item.</summary>
internal sealed class EntryVisit(Database database, ArticleVisit articles)
{
    /// <summary>Takes a text in, unless it is the one of the last visit, and writes its watch.</summary>
    /// <returns>What was made of it; <see langword="null"/> when it was the same.</returns>
    public async Task<ArticleOutcome?> TakeAsync(Watch watch, IncomingDocument document, DateTimeOffset now, CancellationToken cancellation)
    {
        var sha256 = SourceStore.NameOf(document.Bytes);
        if (string.Equals(sha256, watch.Sha256, StringComparison.Ordinal))
        {
            return null;
        }

        var entry = watch with { Kind = WatchKind.Entry };
        var fetched = new FetchResult(FetchOutcome.Fetched, "") { Status = 200, Bytes = document.Bytes, FinalAddress = new(watch.Address) };
        var outcome = await articles.TakeAsync(entry, fetched, document, now, cancellation);
        var isSeen = VisitNames.IsSeen(outcome.Decision.Outcome);
        var after = entry with
        {
            ArticleId = outcome.ArticleId ?? watch.ArticleId,
            State = WatchState.Active,
            Reason = isSeen ? "Its text comes with its feed." : outcome.Decision.Reason,
            NextAt = null,
            Sha256 = sha256,
            VisitedAt = now,
            SeenAt = isSeen ? now : watch.SeenAt,
            Seen = watch.Seen + (isSeen ? 1 : 0),
            ChangedAt = outcome.Revision is null ? watch.ChangedAt : now,
            Changes = watch.Changes + (outcome.IsEdit ? 1 : 0),
            Memory = (WatchMemory.Read(watch.Memory) with { ShownId = outcome.Decision.ShownId }).Write(),
        };
        var visit = new VisitResult(after, outcome.Decision.Outcome, outcome.Decision.Reason)
        {
            Revision = outcome.Revision,
            Bytes = document.Bytes.Length,
            Status = fetched.Status,
        };
        await database.WriteAsync(change => WatchStore.UpdateEntryAsync(change, after, visit.RecordedAt(now)), cancellation);
        return outcome;
    }
}
