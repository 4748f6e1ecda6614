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
        connection.ExecuteScalarAsync<long>(
            string.Create(CultureInfo.InvariantCulture, $"select count(*) from (select 1 {statement.Counted} limit {most + 1})"), statement.Values);

    /// <summary>The quotes on one page.</summary>
    public async Task<IReadOnlyList<QuoteHit>> HitsAsync(bool byRank, int skip, int take)
    {
        var order = byRank && statement.IsRanked ? "order by f.rank" : statement.NewestFirst;
        var hits = await connection.QueryAsync<QuoteRow, ArticleRow, (QuoteRow Quote, ArticleRow Article)>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"select {QuoteRow.Columns}, {ArticleRow.Columns} {statement.Finds} {order} limit {take} offset {skip}"),
            (quote, article) => (quote, article),
            statement.Values);
        var rows = hits.ToList();
        var matches = await MatchesAsync(rows.ConvertAll(row => row.Quote.Id));
        return rows.ConvertAll(row => new QuoteHit(row.Quote.ToQuote(), row.Article.ToSummary(), [.. matches[row.Quote.Id].Distinct().Order()]));
    }

    /// <summary>What the list can be narrowed to, over its newest quotes.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(int over, int most) =>
        [.. (await connection.QueryAsync<FacetRow>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                with found as materialized (
                  select q.speaker_id, q.type, r.outlet, r.medium, substr(r.published, 1, 7) as month {statement.Finds} {statement.NewestFirst} limit {over}),
                counted as (
                  select 'who' as kind, s.name as value, s.id as id, count(*) as count, min(month) as first, max(month) as last from found join speaker s on s.id = speaker_id group by s.id
                  union all select 'source', outlet, null, count(*), null, null from found where outlet is not null group by outlet
                  union all select 'medium', medium, null, count(*), null, null from found group by medium
                  union all select 'type', type, null, count(*), null, null from found group by type
                  union all select 'date', month, null, count(*), null, null from found where month is not null group by month),
                ranked as (select *, row_number() over (partition by kind order by count desc, value) as place from counted)
                select kind, value, id, count, first, last from ranked where place <= {most} or kind = 'date' order by kind, place
                """),
            statement.Values)).Select(row => new Facet(row.Kind, row.Value, row.Id, row.Count, row.First, row.Last))];

    /// <summary>The words that matched, by quote. Every index that was asked marks its own.</summary>
    private async Task<ILookup<long, TextSpan>> MatchesAsync(IReadOnlyList<long> ids)
    {
        var marked = new List<(long Id, TextSpan Span)>();
        foreach (var (index, parameter) in statement.Indexes)
        {
            var values = new DynamicParameters(statement.Values);
            values.Add("ids", ids);
            var rows = await connection.QueryAsync<(long Id, string Marked)>(
                $"select rowid, highlight({index}, 0, char(1), char(2)) from {index} where {index} match {parameter} and rowid in @ids", values);
            marked.AddRange(rows.SelectMany(row => Highlight.Spans(row.Marked).Select(span => (row.Id, span))));
        }

        return marked.ToLookup(mark => mark.Id, mark => mark.Span);
    }

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
