using Dapper;

namespace NewsReader.Storage.Following;

/// <summary>Visits as they are shown.</summary>
public sealed class VisitStore(Database database)
{
    /// <summary>Rows that are stored of one watch, besides those that made a revision; earlier ones are removed.</summary>
    public const int MostVisits = 200;

    /// <summary>The last visits of a watch, the latest first.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="most">How many rows, at least 1.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<IReadOnlyList<RecordedVisit>> OfWatchAsync(long watch, int most, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<RecordedVisit>(
                """
                select id, watch_id, outcome, status, bytes, reason, revision, first_at, last_at, times
                from visit where watch_id = @watch order by id desc limit @most
                """,
                new { watch, most }),
            cancellation)];

    /// <summary>The last visits of an article's watches, the latest first.</summary>
    /// <param name="article">The article.</param>
    /// <param name="most">How many rows, at least 1.</param>
    /// <param name="cancellation">Stops the query.</param>
    public async Task<IReadOnlyList<RecordedVisit>> OfArticleAsync(long article, int most, CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(
            connection => connection.QueryAsync<RecordedVisit>(
                """
                select v.id, v.watch_id, v.outcome, v.status, v.bytes, v.reason, v.revision, v.first_at, v.last_at, v.times
                from watch w join visit v on v.watch_id = w.id where w.article_id = @article order by v.id desc limit @most
                """,
                new { article, most }),
            cancellation)];
}
