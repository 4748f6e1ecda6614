using System.Buffers;
using System.Text;

namespace NewsReader.Core.Search;

/// <summary>The syntax of words in the query language.</summary>
internal static class QueryWord
{
    public const string Or = "OR";
    public const string And = "AND";
    public const string Not = "NOT";

    /// <summary>
    /// The longest word before a colon that can be meant as a filter: longer than any name of a field in other search
    /// languages.
    /// </summary>
    private const int LongestName = 20;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly Dictionary<string, SearchField> Fields =
        Enum.GetValues<SearchField>().ToDictionary(Of, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a field as typed: <c>who</c>.</summary>
    public static string Of(SearchField field) => field.ToString().ToLowerInvariant();

    /// <summary>The names of all fields, for a sentence: <c>who:, source: and date:</c>.</summary>
    public static string FieldNames { get; } = Listed([.. Enum.GetValues<SearchField>().Select(field => Of(field) + ":")]);

    /// <summary>The field that <paramref name="name"/> names in any case, or <see langword="null"/>.</summary>
    public static SearchField? Field(string name) => Fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>The mark that closes what <paramref name="mark"/> opens; a blank when it opens nothing.</summary>
    public static char ClosingOf(char mark) => mark switch
    {
        '"' => '"',
        '“' or '„' or '”' => '”',
        '«' => '»',
        _ => ' ',
    };

    /// <summary>Whether a quotation mark begins or ends a phrase here.</summary>
    public static bool IsMark(char character) => ClosingOf(character) != ' ' || character == '»';

    /// <summary>Separators of words: white space, and characters that no text contains on purpose.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    /// <summary>
    /// Whether <paramref name="name"/> before a colon and <paramref name="next"/> after it look like a filter that does not
    /// exist (<c>speaker:smith</c>), as against a time (<c>19:30</c>), an address (<c>https://…</c>) or a colon that ends a word.
    /// </summary>
    public static bool LooksLikeFilter(ReadOnlySpan<char> name, char next) =>
        name.Length is > 1 and <= LongestName && !name.ContainsAnyExcept(Letters) && !IsBlank(next) && next is not ('/' or ':');

    /// <summary>Whether a search can look for it at all.</summary>
    public static bool HasLetterOrDigit(string text) =>
        text.EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune));

    private static string Listed(string[] names) => $"{string.Join(", ", names[..^1])} and {names[^1]}";

    /// <summary>Whether a value needs quotation marks to be read back as one.</summary>
    public static bool NeedsMarks(string value) => value.Any(character => IsBlank(character) || IsMark(character));
}
