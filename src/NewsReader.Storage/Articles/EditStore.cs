using Dapper;
using NewsReader.Storage.Rows;

namespace NewsReader.Storage.Articles;

/// <summary>The edits of all articles in the order of their arrival.</summary>
public sealed class EditStore(Database database)
{
    /// <summary>Edits that are counted; when there are more, the count is this.</summary>
    public const int MostCounted = 1_000;

    /// <summary>Edits, the latest first, each with the revision before. Those of withdrawn articles are left out.</summary>
    /// <param name="before">The revision before which the list begins; <see langword="null"/> for the latest.</param>
    /// <param name="most">How many, at least 1.</param>
    /// <param name="cancellation">Stops the query.</param>
    public Task<IReadOnlyList<Edit>> ListAsync(long? before, int most, CancellationToken cancellation = default) =>
        database.ReadAsync<IReadOnlyList<Edit>>(
            async connection =>
            {
                var pairs = (await connection.QueryAsync<(long Before, long After)>(
                    """
                    select (select id from revision where article_id = r.article_id and number = r.number - 1), r.id
                    from revision r join article a on a.id = r.article_id
                    where r.number > 1 and r.id < @before and a.current_revision is not null
                    order by r.id desc limit @most
                    """,
                    new { before = before ?? long.MaxValue, most })).AsList();
                var revisions = (await connection.QueryAsync<RevisionRow>(
                    """
                    select r.id, r.article_id, r.number, r.source_id, r.received_at, b.text, b.reading, r.words
                    from revision r join body b on b.revision_id = r.id where r.id in (select value from json_each(@ids))
                    """,
                    new { ids = System.Text.Json.JsonSerializer.Serialize(pairs.SelectMany(pair => new[] { pair.Before, pair.After })) }))
                    .ToDictionary(row => row.Id, row => row.ToRevision());
                return [.. pairs.Select(pair => new Edit(revisions[pair.Before], revisions[pair.After]))];
            },
            cancellation);

    /// <summary>How many edits arrived since a moment; at most <see cref="MostCounted"/>.</summary>
    public Task<long> CountAsync(DateTimeOffset since, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.ExecuteScalarAsync<long>(
                """
                select count(*) from (
                  select r.received_at from revision r where r.number > 1 order by r.id desc limit @MostCounted) latest
                where latest.received_at >= @since
                """,
                new { since, MostCounted }),
            cancellation);
}
