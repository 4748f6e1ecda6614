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

    /// <summary>What the list can be narrowed to, over its newest quotes.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(int over, int most) =>
        [.. (await connection.QueryAsync<FacetRow>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                with found as materialized (
                  select k.speaker_id, c.outlet, c.medium, c.type, substr(c.day, 1, 7) as month {statement.Narrowed} {statement.Order(byRank: false)} limit {over}),
                counted as (
                  select 'who' as kind, s.name as value, s.id as id, count(*) as count, min(nullif(month, '')) as first, nullif(max(month), '') as last from found join speaker s on s.id = speaker_id group by s.id
                  union all select 'source', outlet, null, count(*), null, null from found where outlet <> '' group by outlet
                  union all select 'medium', medium, null, count(*), null, null from found group by medium
                  union all select 'type', type, null, count(*), null, null from found group by type
                  union all select 'date', month, null, count(*), null, null from found where month <> '' group by month),
                ranked as (select *, row_number() over (partition by kind order by count desc, value) as place from counted)
                select kind, value, id, count, first, last from ranked where place <= {most} or kind = 'date' order by kind, place
                """),
            statement.Values)).Select(row => new Facet(row.Kind, row.Value, row.Id, row.Count, row.First, row.Last))];

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

    /// <summary>A row of facets as the database gives it.</summary>
    private sealed class FacetRow
    {
        public string Kind { get; init; } = "";

        public string Value { get; init; } = "";

        public long? Id { get; init; }

        public long Count { get; init; }

        public string? First { get; init; }

        public string? Last { get; init; }
    }
}
