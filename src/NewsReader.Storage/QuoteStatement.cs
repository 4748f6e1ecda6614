using System.Globalization;
using System.Text;
using Dapper;
using NewsReader.Core.Search;

namespace NewsReader.Storage;

/// <summary>
/// A search turned into SQL. The statement is put together from fixed parts; whatever a person typed is a parameter, and
/// for the full-text indexes an expression of quoted strings.
/// </summary>
internal sealed class QuoteStatement
{
    private readonly StringBuilder where = new("where a.current_revision = r.id");

    public QuoteStatement(SearchQuery query, long? speakerId)
    {
        if (speakerId is { } speaker)
        {
            where.Append(CultureInfo.InvariantCulture, $" and q.speaker_id = {Add(speaker)}");
        }

        foreach (var (index, expression) in new[]
        {
            ("quote_stemmed", FtsExpression.Stemmed(query)),
            ("quote_exact", FtsExpression.Exact(query)),
            ("quote_substring", FtsExpression.Substring(query)),
        })
        {
            Match(index, expression);
        }

        foreach (var field in query.Parts.OfType<SearchFilter>().GroupBy(filter => filter.Field))
        {
            Filter([.. field]);
        }

        ShortSubstrings(query);
    }

    /// <summary>The values of the statement.</summary>
    public DynamicParameters Values { get; } = new();

    /// <summary>The indexes that are asked for words, each with the parameter of its expression. The first drives the search and ranks it.</summary>
    public List<(string Index, string Parameter)> Indexes { get; } = [];

    /// <summary>Whether words decide what is found, so that finds can be ranked.</summary>
    public bool IsRanked => Indexes.Count > 0;

    /// <summary>From and where: <c>q</c> is the quote, <c>r</c> its revision, <c>a</c> the article, <c>f</c> the index that drives.</summary>
    public string Body => string.Concat(
        IsRanked ? $"from {Indexes[0].Index} f join quote q on q.id = f.rowid " : "from quote q ",
        "join revision r on r.id = q.revision_id join article a on a.id = r.article_id ",
        IsRanked ? $"{where} and {Indexes[0].Index} match {Indexes[0].Parameter}" : where.ToString());

    /// <summary>Newest first, by the column that lets the driving table be walked backwards.</summary>
    public string NewestFirst => IsRanked ? "order by f.rowid desc" : "order by q.id desc";

    private void Match(string index, FtsExpression expression)
    {
        if (expression.Match is { } match)
        {
            var parameter = Add(match);
            if (IsRanked)
            {
                where.Append(CultureInfo.InvariantCulture, $" and q.id in (select rowid from {index} where {index} match {parameter})");
            }

            Indexes.Add((index, parameter));
        }
        else if (expression.Excluded is { } excluded)
        {
            where.Append(CultureInfo.InvariantCulture, $" and q.id not in (select rowid from {index} where {index} match {Add(excluded)})");
        }
    }

    /// <summary>Any of the filters on one field is enough; none of the excluded ones may hold.</summary>
    private void Filter(IReadOnlyList<SearchFilter> filters)
    {
        var wanted = filters.Where(filter => !filter.IsExcluded).Select(Condition).ToList();
        if (wanted.Count > 0)
        {
            where.Append(" and (").AppendJoin(" or ", wanted).Append(')');
        }

        foreach (var unwanted in filters.Where(filter => filter.IsExcluded))
        {
            where.Append(" and not coalesce(").Append(Condition(unwanted)).Append(", false)");
        }
    }

    private string Condition(SearchFilter filter) => filter.Field switch
    {
        SearchField.Who => $"q.speaker_id in (select id from speaker where instr(folded, {Add(" " + Folding.Of(filter.Value) + " ")}) > 0)",
        SearchField.Source => $"r.outlet = {Add(filter.Value)} collate nocase",
        SearchField.Medium => $"r.medium = {Add(filter.Value)}",
        SearchField.Type => $"q.type = {Add(filter.Value)}",
        SearchField.Story => $"a.story_id = {Add(long.Parse(filter.Value, CultureInfo.InvariantCulture))}",
        SearchField.Date => During(filter.Dates!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Field, message: null),
    };

    private string During(DateRange dates)
    {
        var from = dates.First is { } first ? $"r.published >= {Add(Day(first))}" : "r.published is not null";
        return dates.Last is { } last ? $"({from} and r.published < {Add(Day(last.AddDays(1)))})" : $"({from})";
    }

    /// <summary>Terms of unspaced scripts too short for the index of trigrams are looked for in the words themselves.</summary>
    private void ShortSubstrings(SearchQuery query)
    {
        foreach (var words in query.Words.Where(words => words.Alternatives.Any(term => term.IsUnspaced && IsShort(term))))
        {
            where.Append(words.IsExcluded ? " and not (" : " and (")
                .AppendJoin(" or ", words.Alternatives.Select(term => $"instr(q.text, {Add(term.Text)}) > 0"))
                .Append(')');
        }
    }

    private static bool IsShort(SearchTerm term) => term.Text.EnumerateRunes().Count() < FtsExpression.ShortestSubstring;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Add(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@v{Values.ParameterNames.Count()}");
        Values.Add(name, value);
        return name;
    }
}
