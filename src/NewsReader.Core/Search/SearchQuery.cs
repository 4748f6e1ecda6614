namespace NewsReader.Core.Search;

/// <summary>
/// What a user typed, understood: parts that must all hold, and what could not be taken as typed. Any string parses;
/// what makes no sense becomes a problem with a sentence, never an exception.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>The longest query taken, in UTF-16 code units.</summary>
    public const int LongestQuery = 200;

    /// <summary>A query that asks for nothing.</summary>
    public static SearchQuery Empty { get; } = new();

    /// <summary>The conditions in the order typed; empty when nothing can be searched.</summary>
    public IReadOnlyList<SearchPart> Parts { get; init; } = [];

    /// <summary>What could not be taken as typed, in reading order.</summary>
    public IReadOnlyList<SearchProblem> Problems { get; init; } = [];

    /// <summary>
    /// The problems for which the query must not be run, because it would find what was not asked for: a filter that is not
    /// understood, or a query of which nothing is left. Empty when the query can be run.
    /// </summary>
    public IReadOnlyList<SearchProblem> Errors => IsEmpty ? Problems : [.. Problems.Where(problem => problem.IsFilter)];

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Parts.Count == 0;

    /// <summary>The words to find or to exclude.</summary>
    public IEnumerable<SearchWords> Words => Parts.OfType<SearchWords>();

    /// <summary>The terms to be found that are written in a script without spaces; only search by substring finds them.</summary>
    public IReadOnlyList<SearchTerm> UnspacedTerms =>
        [.. Words.Where(words => !words.IsExcluded).SelectMany(words => words.Alternatives).Where(term => term.IsUnspaced)];

    /// <summary>The filters on <paramref name="field"/>; any of those not excluded is enough, none of those excluded may hold.</summary>
    public IEnumerable<SearchFilter> Filters(SearchField field) => Parts.OfType<SearchFilter>().Where(filter => filter.Field == field);

    /// <summary>The parts as the page shows them, each with the query that is left without it.</summary>
    public IReadOnlyList<SearchChip> Chips =>
        [.. Parts.Select((part, at) => new SearchChip(part.ToString(), Join(Parts.Where((_, other) => other != at))))];

    /// <summary>Understands what a user typed.</summary>
    public static SearchQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Length > LongestQuery
            ? new()
            {
                Problems =
                [new(new(LongestQuery, query.Length), $"A search can have up to {LongestQuery} characters; this one has {query.Length}.")]
            }
            : new QueryParser().Parse(query);
    }

    /// <summary>The query in its plainest form; parsing it gives the same parts again, and no problems.</summary>
    public override string ToString() => Join(Parts);

    private static string Join(IEnumerable<SearchPart> parts) => string.Join(' ', parts);
}
