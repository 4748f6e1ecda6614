using System.Data.Common;
using Dapper;
using NewsReader.Core.Quotes;
using NewsReader.Core.Search;
using NewsReader.Core.Text;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Search;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Speakers;

namespace NewsReader.Storage.Quotes;

/// <summary>Quotes of every revision, and the people and bodies they are given to.</summary>
public sealed class QuoteStore(Database database)
{
    /// <summary>Finds are counted exactly up to this many.</summary>
    public const int CountedUpTo = 10_000;

    /// <summary>Where there are more finds than are counted, facets are over this many of the newest.</summary>
    public const int FacetsOver = 5_000;

    /// <summary>Values of one facet that are returned.</summary>
    private const int MostFacetValues = 50;

    /// <summary>Replaces the stored quotes of a revision.</summary>
    /// <param name="change">The transaction it happens in.</param>
    /// <param name="revisionId">The revision.</param>
    /// <param name="storyId">Its story: a speaker known by one word or by role is the same only inside it.</param>
    /// <param name="quotes">The quotes in reading order.</param>
    /// <param name="derivedBy">Version of the code that found them.</param>
    public static async Task ReplaceAsync(DbConnection change, long revisionId, long storyId, IReadOnlyList<Quote> quotes, int derivedBy)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        var ids = await QuoteIds.OfAsync(change, revisionId);
        await change.ExecuteAsync("delete from quote where revision_id = @revisionId", new { revisionId });
        await AddAsync(change, revisionId, storyId, quotes, derivedBy, await CorrectionStore.SpeakersAsync(change, revisionId), ids);
    }

    /// <summary>Stores the quotes of the first revision of a new article, which cannot have corrections yet.</summary>
    /// <inheritdoc cref="ReplaceAsync"/>
    public static Task AddAsync(DbConnection change, long revisionId, long storyId, IReadOnlyList<Quote> quotes, int derivedBy) =>
        AddAsync(change, revisionId, storyId, quotes, derivedBy, [], ids: null);

    private static async Task AddAsync(
        DbConnection change, long revisionId, long storyId, IReadOnlyList<Quote> quotes, int derivedBy,
        Dictionary<string, string?> corrected, QuoteIds? ids)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        var given =
            quotes.Select(quote => corrected.TryGetValue(quote.Text, out var name) ? quote with { Speaker = Given(quote, name) } : quote)
            .ToList();
        var speakers = await SpeakerStore.IdsAsync(change, given.Select(quote => quote.Speaker?.Name).OfType<string>(), storyId);
        await change.ExecuteAsync(
            """
            insert into quote
              (id, revision_id, ordinal, type, text, parts, mention, cue, speaker_id, speaker_name, role, confidence,
               is_corrected, is_unspaced, derived_by)
            values
              (@id, @revisionId, @ordinal, @Type, @Text, @Parts, @Mention, @Cue, @SpeakerId, @SpeakerName, @Role, @Confidence,
               @IsCorrected, @IsUnspaced, @derivedBy)
            """,
            given.Select((quote, ordinal) => new
            {
                id = ids?.Take(StoredReading.Of(quote.Parts)),
                revisionId,
                ordinal,
                Type = quote.Type.ToString().ToLowerInvariant(),
                quote.Text,
                Parts = StoredReading.Of(quote.Parts),
                Mention = StoredReading.Of(quote.Mention),
                Cue = StoredReading.Of(quote.Cue),
                SpeakerId = quote.Speaker is { } speaker ? speakers[SpeakerIdentity.Of(speaker.Name, storyId)] : (long?)null,
                SpeakerName = quote.Speaker?.Name,
                quote.Speaker?.Role,
                quote.Confidence,
                IsCorrected = corrected.ContainsKey(quote.Text),
                IsUnspaced = Script.IsUnspaced(quote.Text),
                derivedBy,
            }).ToList());
    }

    /// <summary>The quotes of a revision in reading order.</summary>
    public async Task<IReadOnlyList<StoredQuote>> OfRevisionAsync(long revisionId, CancellationToken cancellation = default) =>
        [.. (await database.ReadAsync(
            connection => connection.QueryAsync<QuoteRow>(
                $"select {QuoteRow.Columns} from quote q where q.revision_id = @revisionId order by q.ordinal", new { revisionId }),
            cancellation)).Select(row => row.ToQuote())];

    /// <summary>The quotes of the current revisions of a story, article by article in order of arrival, each in reading order.</summary>
    public async Task<IReadOnlyList<PlacedQuote>> OfStoryAsync(long storyId, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<PlaceRow, QuoteRow, PlacedQuote>(
                $"""
                select r.article_id, r.number, {QuoteRow.Columns}
                from article a join revision r on r.id = a.current_revision join quote q on q.revision_id = r.id
                where a.story_id = @storyId order by a.id, q.ordinal
                """,
                (place, quote) => new(new(place.ArticleId, (int)place.Number), quote.ToQuote()),
                new { storyId }),
            cancellation)];

    /// <summary>
    /// The quotes of the current revisions of stories with several versions, at most <see cref="FacetsOver"/>, article by
    /// article in order of arrival.
    /// </summary>
    /// <param name="stories">The stories; few enough for one statement.</param>
    public Task<IReadOnlyList<QuoteHit>> OfRevisedStoriesAsync(IReadOnlyCollection<long> stories,
        CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<QuoteHit>>(
            async connection =>
            {
                var told = await connection.QueryAsync<ArticleRow>(
                    $"select {ArticleRow.Columns} from article a join revision r on r.id = a.current_revision where a.story_id in @stories",
                        new { stories });
                var articles = told.GroupBy(article => article.StoryId).Where(story => story.Skip(1).Any())
                    .SelectMany(story => story).ToDictionary(article => article.Id, article => article.ToSummary());
                return articles.Count == 0 ? [] : [.. await connection.QueryAsync<PlaceRow, QuoteRow, QuoteHit>(
                    $"""
                    select r.article_id, {QuoteRow.Columns}
                    from article a join revision r on r.id = a.current_revision join quote q on q.revision_id = r.id
                    where a.id in @retold order by a.id, q.ordinal limit @most
                    """,
                    (place, quote) => new(quote.ToQuote(), articles[place.ArticleId], []),
                    new { retold = articles.Keys, most = FacetsOver })];
            },
            cancellation);

    /// <summary>
    /// The quote <paramref name="id"/> and its position, or <see langword="null"/> when it does not exist or its article
    /// was withdrawn.
    /// </summary>
    public Task<QuoteHit?> FindAsync(long id, CancellationToken cancellation = default) =>
        database.ReadAsync(
            async connection => (await connection.QueryAsync<QuoteRow, ArticleRow, QuoteHit>(
                $"""
                select {QuoteRow.Columns}, {ArticleRow.Columns}
                from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id
                where q.id = @id and a.current_revision is not null
                """,
                (quote, article) => new(quote.ToQuote(), article.ToSummary(), []),
                new { id })).SingleOrDefault(),
            cancellation);

    /// <summary>Finds quotes in the current revisions, without facets.</summary>
    /// <param name="query">What to find; an empty query finds every quote.</param>
    /// <param name="order">In which order; a list longer than <see cref="CountedUpTo"/> is always newest first.</param>
    /// <param name="skip">Finds to pass over, from 0.</param>
    /// <param name="take">Finds on the page, at least 1.</param>
    /// <param name="speakerId">Only quotes given to this person or body; <see langword="null"/> for everyone's.</param>
    public Task<QuotePage> SearchAsync(
        SearchQuery query, QuoteOrder order, int skip, int take, long? speakerId = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return database.ReadAsync(
            async connection =>
            {
                var search = await QuoteSearch.OfAsync(connection, query, speakerId);
                var found = await search.CountAsync(CountedUpTo + 1);
                var (count, isAll) = (Math.Min(found, CountedUpTo), found <= CountedUpTo);
                return new QuotePage(await HitsAsync(search, order, count, isAll, skip, take), count, isAll, []);
            },
            cancellation);
    }

    /// <summary>Finds quotes as <see cref="SearchAsync"/> does, and counts what the list can be narrowed to.</summary>
    /// <param name="query">What to find; an empty query finds every quote.</param>
    /// <param name="order">In which order; a list longer than <see cref="CountedUpTo"/> is always newest first.</param>
    /// <param name="skip">Finds to pass over, from 0.</param>
    /// <param name="take">Finds on the page, at least 1.</param>
    public Task<QuotePage> SearchWithFacetsAsync(
        SearchQuery query, QuoteOrder order, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return database.ReadAsync(
            async connection =>
            {
                var search = await QuoteSearch.OfAsync(connection, query, speakerId: null);
                var facts = await search.FactsAsync(CountedUpTo + 1, newest: false);
                var (count, isAll) = (Math.Min(facts.Count, CountedUpTo), facts.Count <= CountedUpTo);
                var counted = isAll ? facts : await search.FactsAsync(FacetsOver, newest: true);
                var facets = await FacetCount.OfAsync(counted, await database.CircumstancesAsync(connection), connection, MostFacetValues);
                return new QuotePage(await HitsAsync(search, order, count, isAll, skip, take), count, isAll, facets);
            },
            cancellation);
    }

    /// <summary>
    /// The quotes nearest to remembered words, however they were dropped, swapped or reworded; the nearest first. Those that
    /// are not <see cref="Core.Quotes.Matching.RealQuote.IsFind"/> are near misses, to be offered as such or not at all.
    /// </summary>
    /// <param name="remembered">The remembered words.</param>
    /// <param name="most">How many to return, at least 1.</param>
    /// <returns>Empty when nothing can be looked for: <see cref="RealQuoteQuery.Problem"/> says why.</returns>
    public Task<IReadOnlyList<RealQuoteHit>> FindRealAsync(string remembered, int most, CancellationToken cancellation = default)
    {
        var query = RealQuoteQuery.Of(remembered);
        return database.ReadAsync(connection => new RealQuoteSearch(connection).FindAsync(remembered, query, most), cancellation);
    }

    /// <summary>For words that occur in no quote, the nearest in spelling that do.</summary>
    /// <param name="words">Words as typed.</param>
    /// <returns>Each word with a near match, and the match; empty when all words occur in quotes or have no near match.</returns>
    public Task<IReadOnlyList<(string Typed, string Near)>> NearestAsync(IReadOnlyList<string> words,
        CancellationToken cancellation = default) =>
        database.ReadAsync(connection => new SpellingSearch(connection).FindAsync(words), cancellation);

    private static async Task<IReadOnlyList<QuoteHit>> HitsAsync(
        QuoteSearch search, QuoteOrder order, long count, bool isAll, int skip, int take) =>
        isAll && skip >= count ? [] : await search.HitsAsync(order == QuoteOrder.Relevance && isAll, skip, take);

    /// <summary>Who a reader says spoke. The role the text gives stays when it is the same person's.</summary>
    private static Speaker? Given(Quote quote, string? name) =>
        name is null ? null
        : string.Equals(name, quote.Speaker?.Name, StringComparison.OrdinalIgnoreCase) ? quote.Speaker
        : new Speaker(name);

    /// <summary>Position of a quote, as returned by the database.</summary>
    private sealed class PlaceRow
    {
        public long ArticleId { get; init; }

        public long Number { get; init; }
    }
}
