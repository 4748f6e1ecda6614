using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace NewsReader.Storage.Articles;

/// <summary>Other addresses of articles: where one has moved to, or what else leads to it. A later text from there revises it.</summary>
public static class ArticleAddressStore
{
    /// <summary>Makes an article known under more addresses, except those that are known to mean another article.</summary>
    /// <param name="change">The transaction.</param>
    /// <param name="article">The article.</param>
    /// <param name="identities">The addresses as identities of articles.</param>
    public static Task AddAsync(DbConnection change, long article, IEnumerable<string> identities) =>
        change.ExecuteAsync(
            """
            insert into article_address (identity, article_id)
            select value, @article from json_each(@identities)
            where not exists (select 1 from article where identity = value)
            on conflict (identity) do nothing
            """,
            new { article, identities = JsonSerializer.Serialize(identities) });

    /// <summary>The article that an address means by itself, or <see langword="null"/>.</summary>
    public static Task<long?> FindAsync(DbConnection connection, string identity) =>
        connection.QueryFirstOrDefaultAsync<long?>(
            """
            select id from article where identity = @identity
            union all
            select article_id from article_address where identity = @identity
            limit 1
            """,
            new { identity });
}
