using System.Data.Common;
using System.Globalization;
using Dapper;
using NewsReader.Core.Search;
using NewsReader.Storage.Rows;

namespace NewsReader.Storage.Search;

/// <summary>Runs one search of articles on one connection.</summary>
internal sealed class ArticleSearch(DbConnection connection, SearchQuery query)
{
    /// <summary>Words of a snippet.</summary>
    private const int SnippetWords = 32;

    private readonly ArticleStatement statement = new(query);

    /// <summary>How many articles there are, counted up to one more than <paramref name="most"/>.</summary>
    public Task<long> CountAsync(long most) =>
        connection.ExecuteScalarAsync<long>(statement.CountUpTo(most + 1), statement.Values);

    /// <summary>The articles on one page, best first while they can be ranked, else newest first.</summary>
    public async Task<IReadOnlyList<ArticleHit>> HitsAsync(bool byRank, int skip, int take)
    {
        var snippet = statement.IsRanked
            ? string.Create(CultureInfo.InvariantCulture,
                $"snippet({statement.Indexes[0].Index}, 1, char(1), char(2), '…', {SnippetWords})")
            : "coalesce(r.lead, '')";
        var rows = await connection.QueryAsync<ArticleRow, string, ArticleHit>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"select {ArticleRow.Columns}, {snippet} as snippet {statement.Finds} {statement.Order(byRank)} limit {take} offset "
                + $"{skip}"),
            (article, marked) => new(article.ToSummary(), Highlight.Text(marked), [.. Highlight.Spans(marked)]),
            statement.Values,
            splitOn: "snippet");
        return [.. rows];
    }
}
