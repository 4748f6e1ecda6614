using System.Data.Common;
using Dapper;
using NewsReader.Core.Documents;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage.Articles;

/// <summary>The facts that people give about articles.</summary>
public sealed class FactStore(Database database)
{
    /// <summary>The facts given about an article; none for an unknown article.</summary>
    public Task<GivenFacts> OfAsync(long article, CancellationToken cancellation = default) =>
        database.ReadAsync(connection => OfAsync(connection, article), cancellation);

    /// <summary>The same inside a transaction.</summary>
    public static async Task<GivenFacts> OfAsync(DbConnection change, long article) =>
        StoredFacts.Read(await change.QuerySingleOrDefaultAsync<string?>("select facts from article where id = @article", new { article }));

    /// <summary>The facts given about an article and with the source of its last revision.</summary>
    public static async Task<GivenFacts> OfLastAsync(DbConnection change, long article)
    {
        var (corrected, given) = await change.QuerySingleOrDefaultAsync<(string?, string?)>(
            """
            select a.facts, s.facts from article a
              join revision r on r.id = (select max(id) from revision where article_id = a.id) join source s on s.id = r.source_id
            where a.id = @article
            """,
            new { article });
        return StoredFacts.Read(corrected).Over(StoredFacts.Read(given));
    }

    /// <summary>Stores the facts given about an article in place of earlier ones. The caller then derives its revisions again.</summary>
    public static Task SetAsync(DbConnection change, long article, GivenFacts facts, DateTimeOffset at) =>
        change.ExecuteAsync("update article set facts = @facts, facts_at = @at where id = @article",
            new { article, facts = StoredFacts.Of(facts), at });
}
