using System.Data.Common;
using System.Globalization;
using Dapper;
using NewsReader.Core.Search;
using NewsReader.Core.Text;

namespace NewsReader.Storage;

/// <summary>Runs one search of quotes on one connection.</summary>
internal sealed class QuoteSearch(DbConnection connection, SearchQuery query, long? speakerId)
{
    private readonly QuoteStatement statement = new(query, speakerId);

    /// <summary>How many quotes there are, counted up to one more than <paramref name="most"/>.</summary>
    public Task<long> CountAsync(long most) =>
        connection.ExecuteScalarAsync<long>(statement.CountUpTo(most + 1), statement.Values);

    /// <summary>The quotes on one page.</summary>
    public async Task<IReadOnlyList<QuoteHit>> HitsAsync(bool byRank, int skip, int take)
    {
        var marked = statement.IsRanked ? Marked(statement.Indexes[0].Index) : "q.text";
        var hits = await connection.QueryAsync<QuoteRow, ArticleRow, string, (QuoteRow Quote, ArticleRow Article, string Marked)>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"select {QuoteRow.Columns}, {ArticleRow.Columns}, {marked} as marked {statement.Finds} {statement.Order(byRank)} limit {take} offset {skip}"),
            (quote, article, marks) => (quote, article, marks),
            statement.Values,
            splitOn: "id,marked");
        var rows = hits.ToList();
        var others = await OtherMatchesAsync(rows.ConvertAll(row => row.Quote.Id));
        return rows.ConvertAll(row => new QuoteHit(
            row.Quote.ToQuote(), row.Article.ToSummary(), [.. Highlight.Spans(row.Marked).Concat(others[row.Quote.Id]).Distinct().Order()]));
    }

    /// <summary>What the list can be narrowed to.</summary>
    /// <param name="table">What the collection's circumstances are.</param>
    /// <param name="over">How many quotes are looked at.</param>
    /// <param name="isAll">Whether there are no more than that; else they are the newest, which takes longer.</param>
    /// <param name="most">Values of one facet that are returned.</param>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(CircumstanceTable table, int over, bool isAll, int most)
    {
        var order = isAll ? "" : statement.Order(byRank: false);
        var count = new FacetCount(table);
        await using (var quotes = await connection.ExecuteReaderAsync(
            string.Create(CultureInfo.InvariantCulture, $"select coalesce(k.speaker_id, 0), k.circumstance_id {statement.Narrowed} {order} limit {over}"), statement.Values))
        {
            count.Add(quotes);
        }

        return await count.OfAsync(connection, most);
    }

    /// <summary>The words that matched in the indexes that do not drive the search, by quote.</summary>
    private async Task<ILookup<long, TextSpan>> OtherMatchesAsync(IReadOnlyList<long> ids)
    {
        var found = new List<(long Id, TextSpan Span)>();
        foreach (var (index, parameter) in statement.Indexes.Skip(1))
        {
            var values = new DynamicParameters(statement.Values);
            values.Add("ids", ids);
            var rows = await connection.QueryAsync<(long Id, string Marked)>(
                $"select rowid, {Marked(index)} from {index} where {index} match {parameter} and rowid in @ids", values);
            found.AddRange(rows.SelectMany(row => Highlight.Spans(row.Marked).Select(span => (row.Id, span))));
        }

        return found.ToLookup(match => match.Id, match => match.Span);
    }

    private static string Marked(string index) => $"highlight({index}, 0, char(1), char(2))";
}
