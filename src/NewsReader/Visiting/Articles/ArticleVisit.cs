using NewsReader.Core.Documents;
using NewsReader.Following.Feeds;
using NewsReader.Following.Fetching;
using NewsReader.Following.Visits;
using NewsReader.Ingestion;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Watches;

namespace NewsReader.Visiting.Articles;

/// <summary>
/// Takes a document that a visit found through the decision and, when it is a new text, into the collection. A text that was taken in
/// before the program ended is recognised the next time, so that nothing is lost and nothing is there twice.
/// </summary>
internal sealed class ArticleVisit(Database database, Ingester ingester, ArticleStore articles, Random random)
{
    /// <summary>Revisions that a decision looks at (<see cref="VisitedArticle.Revisions"/>).</summary>
    private const int MostRevisions = 6;

    /// <summary>Decides about a visit, and takes its document in when that follows.</summary>
    /// <param name="watch">The watch before the visit.</param>
    /// <param name="fetched">What the request gave.</param>
    /// <param name="incoming">The document; <see langword="null"/> when none came, or none of a format that is read.</param>
    /// <param name="now">The time of the visit.</param>
    public async Task<ArticleOutcome> TakeAsync(Watch watch, FetchResult fetched, IncomingDocument? incoming, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var memory = WatchMemory.Read(watch.Memory);
        var parsed = incoming is null ? null : await ingester.ReadAsync(incoming);
        var article = watch.ArticleId ?? await KnownAsync(watch, parsed, cancellation);
        var (revisions, facts) = article is { } known
            ? (await RevisionsAsync(known, cancellation),
                await database.ReadAsync(connection => FactStore.OfLastAsync(connection, known), cancellation))
            : ([], GivenFacts.None);
        if (article is not null && revisions.Count == 0)
        {
            return new(new(VisitOutcome.Unchanged, "The article was withdrawn from this collection."), article) { IsWithdrawn = true };
        }

        var visited = new VisitedArticle(new(watch.Address))
        {
            Revisions = revisions,
            ShownId = memory.ShownId,
            Candidate = memory.Candidate,
        };
        var decision = VisitDecider.Decide(visited, fetched, parsed?.Derivation is { } derived ? facts.In(derived.Document) : null, now,
            random);
        if (decision.Outcome is VisitOutcome.Candidate && watch.Kind is WatchKind.Entry)
        {
            // The text of a feed contains no headline on trial and no counter.
            decision = decision with { Outcome = VisitOutcome.Changed, Candidate = null, ComeAgainIn = null };
        }

        return decision.IsIngested
            ? await IngestAsync(watch, incoming!, parsed!, article, decision, cancellation)
            : new(decision, article) { Published = PublicationOf(parsed) };
    }

    private async Task<ArticleOutcome> IngestAsync(Watch watch, IncomingDocument incoming, ParsedSource parsed, long? article,
        VisitDecision decision, CancellationToken cancellation)
    {
        if (article is { } known && await OtherAsync(known, watch, parsed, cancellation) is { } other)
        {
            return new(new(VisitOutcome.Foreign, $"The address shows another report of this collection ({other})."), article);
        }

        var done = await ingester.IngestAsync(incoming, cancellation);
        if (done.ArticleId is not { } taken)
        {
            return new(new(VisitOutcome.Failed, $"The page could not be read: {done.Reason}."), article);
        }

        var addresses = AddressesOf(watch, incoming, parsed);
        await database.WriteAsync(change => ArticleAddressStore.AddAsync(change, taken, addresses), cancellation);
        var isNew = done.Outcome is Outcome.Added or Outcome.Revised;
        return new(isNew ? decision : decision with { Outcome = VisitOutcome.Unchanged, Reason = "The collection has this text." }, taken)
        {
            Revision = isNew ? (await articles.HistoryAsync(taken, cancellation)).Count : null,
            IsEdit = done.Outcome is Outcome.Revised,
            Published = PublicationOf(parsed),
        };
    }

    /// <summary>
    /// Makes every address of the document mean its article, before it is taken in.
    /// </summary>
    /// <returns>Another article that one of them means; <see langword="null"/> when none does.</returns>
    private async Task<long?> OtherAsync(long article, Watch watch, ParsedSource parsed, CancellationToken cancellation)
    {
        var identity = parsed.Derivation!.IdentityOf(parsed.Source);
        return await database.WriteAsync(
            async change =>
            {
                await ArticleAddressStore.AddAsync(change, article, [identity, .. Clean(watch, watch.Address)]);
                return await ArticleAddressStore.FindAsync(change, identity) is { } means && means != article ? means : (long?)null;
            },
            cancellation);
    }

    private async Task<long?> KnownAsync(Watch watch, ParsedSource? parsed, CancellationToken cancellation) =>
        await database.ReadAsync<long?>(
            async connection =>
                (parsed?.Derivation is { } derived
                    ? await ArticleAddressStore.FindAsync(connection, derived.IdentityOf(parsed.Source))
                    : null)
                ?? (Clean(watch, watch.Address) is [var clean] ? await ArticleAddressStore.FindAsync(connection, clean) : null),
            cancellation);

    private async Task<IReadOnlyList<KnownRevision>> RevisionsAsync(long article, CancellationToken cancellation)
    {
        var count = (await articles.HistoryAsync(article, cancellation)).Count;
        var latest = await articles.OfArticleAsync(article, count - MostRevisions + 1, count, cancellation);
        return [.. latest.Reverse().Select(revision => KnownRevision.Of(revision.Id, revision.Document, revision.ReceivedAt))];
    }

    /// <summary>The addresses that led to the document.</summary>
    private static IEnumerable<string> AddressesOf(Watch watch, IncomingDocument incoming, ParsedSource parsed) =>
        [.. Clean(watch, watch.Address), .. Clean(watch, incoming.Origin), parsed.Derivation!.IdentityOf(parsed.Source)];

    /// <summary>
    /// An address as an identity; none for the front page of a site, which many addresses lead to, and for a place in a feed, whose
    /// address is that of all its items.
    /// </summary>
    private static string[] Clean(Watch watch, string address) =>
        !(watch.Kind is WatchKind.Entry && address.Contains('#', StringComparison.Ordinal))
        && CleanAddress.Of(address) is { } clean && new Uri(clean).PathAndQuery.Length > 1
            ? [clean]
            : [];

    private static DateTimeOffset? PublicationOf(ParsedSource? parsed) =>
        DateTimeOffset.TryParse(parsed?.Derivation?.Document.Published?.Value, System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal, out var published)
            ? published
            : null;
}
