using System.Globalization;
using Dapper;
using NewsReader.Core.Search;

namespace NewsReader.Storage.Search;

/// <summary>
/// A search turned into SQL. The statement is put together from fixed parts; whatever a person typed is a parameter, and
/// for the full-text indexes an expression of quoted strings. In it, <c>f</c> is the index that drives, where there is one.
/// </summary>
internal abstract class SearchStatement
{
    private readonly List<string> facts = [];
    private readonly List<string> words = [];

    /// <summary>The values of the statement.</summary>
    public DynamicParameters Values { get; } = new();

    /// <summary>
    /// The indexes that are asked for words, each with the parameter of its expression. The first drives the search and
    /// ranks it.
    /// </summary>
    public List<(string Index, string Parameter)> Indexes { get; } = [];

    /// <summary>Whether words decide what is found, so that finds can be ranked.</summary>
    public bool IsRanked => Indexes.Count > 0;

    /// <summary>From and where, with everything joined that a find is shown with.</summary>
    public string Finds => $"from {Joined}{Shown} where {Conditions}";

    /// <summary>The same finds with what they are narrowed by and no more.</summary>
    public string Narrowed => $"from {Joined} where {Conditions}";

    /// <summary>The column that holds the row the indexes know.</summary>
    protected abstract string Row { get; }

    /// <summary>The driving index and the tables that conditions are on.</summary>
    protected abstract string Joined { get; }

    /// <summary>What more a find is shown with: further joins, or nothing.</summary>
    protected abstract string Shown { get; }

    /// <summary>The columns of the outlet, the medium and the time of publication.</summary>
    protected abstract (string Outlet, string Medium, string Published) Columns { get; }

    private string Conditions =>
        string.Join(" and ", [IsRanked ? $"{Indexes[0].Index} match {Indexes[0].Parameter}" : "true", .. words, .. facts]);

    /// <summary>
    /// The statement that counts the finds, as far as <paramref name="most"/>. Nothing is joined when the index alone
    /// decides.
    /// </summary>
    public string CountUpTo(long most)
    {
        var finds = IsRanked && facts.Count == 0 ? $"from {Indexes[0].Index} f where {Conditions}" : Narrowed;
        return string.Create(CultureInfo.InvariantCulture, $"select count(*) from (select 1 {finds} limit {most})");
    }

    /// <summary>
    /// Best first while the finds can be ranked, else newest first, by the column that lets the driving table be walked
    /// backwards. The index ranks all its finds before it gives the first; of few, only those that are wanted are ranked.
    /// </summary>
    public string Order(bool byRank) =>
        !IsRanked
            ? $"order by {Row} desc" : !byRank ? "order by f.rowid desc" : IsSelective ? $"order by bm25({Indexes[0].Index})"
            : "order by f.rank";

    /// <summary>Whether a condition leaves few finds of many: the driving index is walked first, and not asked again for each.</summary>
    protected bool IsSelective { get; set; }

    /// <summary>One more condition that must hold, on any table that is joined.</summary>
    protected void Require(string condition) => facts.Add(condition);

    /// <summary>The filters of the query: any of those on one field is enough, none of the excluded ones may hold.</summary>
    /// <exception cref="ArgumentException">
    /// The query has errors: without what is not understood it would find what was not asked for.
    /// </exception>
    protected void AddFilters(SearchQuery query)
    {
        if (query.Errors is [var error, ..])
        {
            throw new ArgumentException(error.Message, nameof(query));
        }

        foreach (var field in query.Parts.OfType<SearchFilter>().GroupBy(filter => filter.Field))
        {
            var wanted = field.Where(filter => !filter.IsExcluded).Select(Condition).ToList();
            if (wanted.Count > 0)
            {
                Require($"({string.Join(" or ", wanted)})");
            }

            foreach (var unwanted in field.Where(filter => filter.IsExcluded))
            {
                Require($"not coalesce({Condition(unwanted)}, false)");
            }
        }
    }

    /// <summary>Words to be found in one index, and words that must not be.</summary>
    protected void AddMatch(string index, FtsExpression expression)
    {
        if (expression.Match is { } match)
        {
            var parameter = Add(match);
            if (IsRanked)
            {
                words.Add($"f.rowid in (select rowid from {index} where {index} match {parameter})");
            }

            Indexes.Add((index, parameter));
        }
        else if (expression.Excluded is { } excluded)
        {
            (IsRanked ? words : facts)
                .Add($"{(IsRanked ? "f.rowid" : Row)} not in (select rowid from {index} where {index} match {Add(excluded)})");
        }
    }

    /// <summary>Terms that no index can be asked for are looked for in the words themselves.</summary>
    protected void AddSubstrings(string column, IEnumerable<SearchWords> parts)
    {
        foreach (var part in parts)
        {
            var any = string.Join(" or ", part.Alternatives.Select(term => $"instr({column}, {Add(term.Text)}) > 0"));
            Require(part.IsExcluded ? $"not ({any})" : $"({any})");
        }
    }

    /// <summary>The condition that a quote is by someone, or of a type.</summary>
    protected abstract string QuoteCondition(SearchFilter filter);

    /// <summary>The condition that it belongs to a story.</summary>
    protected abstract string StoryCondition(string story);

    /// <summary>Makes a value a parameter.</summary>
    protected string Add(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@v{Values.ParameterNames.Count()}");
        Values.Add(name, value);
        return name;
    }

    private string Condition(SearchFilter filter) => filter.Field switch
    {
        SearchField.Who or SearchField.Type => QuoteCondition(filter),
        SearchField.Source => $"{Columns.Outlet} = {Add(filter.Value)} collate nocase",
        SearchField.Medium => $"{Columns.Medium} = {Add(filter.Value)}",
        SearchField.Story => StoryCondition(Add(long.Parse(filter.Value, CultureInfo.InvariantCulture))),
        SearchField.Date => During(filter.Dates!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Field, message: null),
    };

    private string During(DateRange dates)
    {
        var from = dates.First is { } first ? $"{Columns.Published} >= {Add(Day(first))}" : $"{Columns.Published} > ''";
        return dates.Last is { } last ? $"({from} and {Columns.Published} < {Add(Day(last.AddDays(1)))})" : $"({from})";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
