using System.Globalization;
using NewsReader.Core.Search;

namespace NewsReader.Storage.Search;

/// <summary>
/// The words of a query as an FTS5 expression: written from the parsed query, as quoted strings joined by <c>AND</c>,
/// <c>OR</c>, <c>NOT</c> and parentheses, so that user input is never read as syntax.
/// </summary>
/// <param name="Required">What must be found; <see langword="null"/> when the index is not asked for anything.</param>
/// <param name="Excluded">What must not be found; <see langword="null"/> when nothing is excluded.</param>
public sealed record FtsExpression(string? Required, string? Excluded)
{
    /// <summary>The shortest term an index of trigrams can be asked for, in code points.</summary>
    public const int ShortestSubstring = 3;

    /// <summary>
    /// Required and excluded in one expression; <see langword="null"/> when nothing is required, since FTS5 cannot be asked
    /// for exclusion alone: then leave out the rows that match <see cref="Excluded"/>.
    /// </summary>
    public string? Match => Required is null ? null : Excluded is null ? Required : $"({Required}) NOT ({Excluded})";

    /// <summary>For the index of stems: single words, and alternatives of which one is a word.</summary>
    public static FtsExpression Stemmed(SearchQuery query) =>
        Of(query, words => !IsUnspaced(words) && !IsExact(words), _ => true);

    /// <summary>For the index of words as written: phrases.</summary>
    public static FtsExpression Exact(SearchQuery query) =>
        Of(query, words => !IsUnspaced(words) && IsExact(words), _ => true);

    /// <summary>
    /// For the index of trigrams: terms of unspaced scripts. A term shorter than <see cref="ShortestSubstring"/> is left
    /// out; the rows must be looked through for it.
    /// </summary>
    public static FtsExpression Substring(SearchQuery query) =>
        Of(query, IsUnspaced, term => term.Text.EnumerateRunes().Count() >= ShortestSubstring);

    /// <summary>An expression for a question about remembered words.</summary>
    public static string Of(WordQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return AnyOf(question.Alternatives.Select(all =>
            all is [var only] ? Quoted(only)
            : question.Within is { } words
                ? string.Create(CultureInfo.InvariantCulture, $"NEAR({string.Join(' ', all.Select(Quoted))}, {words})")
                : $"({string.Join(" AND ", all.Select(Quoted))})"));
    }

    /// <summary>An expression for the index of trigrams: one of the pieces is enough.</summary>
    public static string OfPieces(IEnumerable<string> pieces) => AnyOf(pieces.Select(Quoted));

    private static string AnyOf(IEnumerable<string> alternatives) => string.Join(" OR ", alternatives);

    private static FtsExpression Of(SearchQuery query, Func<SearchWords, bool> belongs, Func<SearchTerm, bool> canBeAsked)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = query.Words.Where(part => belongs(part) && part.Alternatives.All(canBeAsked)).ToLookup(part => part.IsExcluded);
        return new(Joined(words[false], " AND "), Joined(words[true], " OR "));
    }

    private static string? Joined(IEnumerable<SearchWords> parts, string joint) =>
        string.Join(joint, parts.Select(Alternatives)) is { Length: > 0 } expression ? expression : null;

    private static string Alternatives(SearchWords words) =>
        words.Alternatives is [var only] ? Quoted(only.Text) : $"({AnyOf(words.Alternatives.Select(term => Quoted(term.Text)))})";

    private static string Quoted(string words) => $"\"{words.Replace("\"", "", StringComparison.Ordinal)}\"";

    private static bool IsUnspaced(SearchWords words) => words.Alternatives[0].IsUnspaced;

    private static bool IsExact(SearchWords words) => words.Alternatives.All(term => term.IsPhrase);
}
