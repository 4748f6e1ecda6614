using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using NewsReader.Core.Search;
using NewsReader.Core.Text;
using NewsReader.Storage.Rows;
using NewsReader.Storage.Speakers;

namespace NewsReader.Storage.Search;

/// <summary>Runs one search of quotes on one connection.</summary>
internal sealed class QuoteSearch
{
    private readonly DbConnection connection;
    private readonly QuoteStatement statement;

    private QuoteSearch(DbConnection connection, QuoteStatement statement) => (this.connection, this.statement) = (connection, statement);

    /// <summary>Makes a search ready. Whom its names mean is looked up here once, not by each of its statements.</summary>
    public static async Task<QuoteSearch> OfAsync(DbConnection connection, SearchQuery query, long? speakerId) =>
        new(connection, new(query, speakerId, await SpeakersAsync(connection, query)));

    /// <summary>The quotes on one page.</summary>
    public async Task<IReadOnlyList<QuoteHit>> HitsAsync(bool byRank, int skip, int take)
    {
        var marked = statement.IsRanked ? Marked(statement.Indexes[0].Index) : "q.text";
        var hits = await connection.QueryAsync<QuoteRow, ArticleRow, string, (QuoteRow Quote, ArticleRow Article, string Marked)>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"select {QuoteRow.Columns}, {ArticleRow.Columns}, {marked} as marked {statement.Finds} {statement.Order(byRank)} limit "
                + $"{take} offset {skip}"),
            (quote, article, marks) => (quote, article, marks),
            statement.Values,
            splitOn: "id,marked");
        var rows = hits.ToList();
        var others = await OtherMatchesAsync(rows.ConvertAll(row => row.Quote.Id));
        return rows.ConvertAll(row => new QuoteHit(
            row.Quote.ToQuote(), row.Article.ToSummary(),
                [.. Highlight.Spans(row.Marked).Concat(others[row.Quote.Id]).Distinct().Order()]));
    }

    /// <summary>How many quotes there are, at most <paramref name="most"/>.</summary>
    public Task<long> CountAsync(int most) =>
        connection.ExecuteScalarAsync<long>(
            string.Create(CultureInfo.InvariantCulture, $"select count(*) from (select 1 {statement.Narrowed} limit {most})"),
            statement.Values);

    /// <summary>The facts that finds are counted and narrowed by.</summary>
    /// <param name="most">How many finds are looked at.</param>
    /// <param name="newest">Whether these are the newest, which takes longer.</param>
    public async Task<FacetRows> FactsAsync(int most, bool newest)
    {
        var order = newest ? statement.Order(byRank: false) : "";
        var (speakers, circumstances) = await connection.QuerySingleAsync<(byte[], byte[])>(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                select cast(json_group_array(speaker) as blob), cast(json_group_array(circumstance) as blob) from (
                  select coalesce(k.speaker_id, 0) as speaker, k.circumstance_id as circumstance {statement.Narrowed} {order} limit {most})
                """),
            statement.Values);
        return new(JsonSerializer.Deserialize<long[]>(speakers)!, JsonSerializer.Deserialize<int[]>(circumstances)!);
    }

    /// <summary>The speakers that each name asked for means, as a JSON list of their numbers.</summary>
    private static async Task<Dictionary<string, string>> SpeakersAsync(DbConnection connection, SearchQuery query)
    {
        var names = query.Parts.OfType<SearchFilter>()
            .Where(filter => filter.Field == SearchField.Who)
            .Select(filter => filter.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var values = new DynamicParameters();
        var found = names.Select((name, at) =>
        {
            var parameter = string.Create(CultureInfo.InvariantCulture, $"@name{at}");
            values.Add(parameter, $" {NameNormalizer.Of(name)} ");
            return $"select json_group_array(id) from speaker where instr(folded, {parameter}) > 0";
        });
        var ids = names.Count == 0 ? [] : await connection.QueryAsync<string>(string.Join(" union all ", found), values);
        return names.Zip(ids).ToDictionary(StringComparer.Ordinal);
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
