using System.Globalization;

namespace NewsReader.Core.Search;

/// <summary>Checks what a filter asks for.</summary>
internal static class FilterValue
{
    private static readonly string[] Media = ["web", "broadcast", "wire", "captions", "unknown"];
    private static readonly string[] Types = ["direct", "indirect", "mixed"];

    /// <summary>The value in its canonical form, or <see langword="null"/> with a sentence for the user.</summary>
    public static string? Of(SearchField field, string typed, out string objection)
    {
        var name = QueryWord.Of(field);
        var value = Canonical(field, typed);
        objection = value is not null ? ""
            : typed.Length == 0 ? $"{name}: needs {Takes(field)} after it."
            : $"{name}: takes {Takes(field)}, not “{typed}”.";
        return value;
    }

    /// <summary>The message for an unknown filter.</summary>
    public static string Unknown(string name) =>
        $"There is no filter {name}: here. The filters are {QueryWord.FieldNames}. To search for the words as they are, put them in "
        + $"quotation marks.";

    private static string? Canonical(SearchField field, string typed) => field switch
    {
        SearchField.Medium => OneOf(Media, typed),
        SearchField.Type => OneOf(Types, typed),
        SearchField.Story =>
            long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : null,
        SearchField.Date => DateRange.Parse(typed) is null ? null : typed,
        _ => QueryWord.HasLetterOrDigit(typed) ? typed : null,
    };

    private static string Takes(SearchField field) => field switch
    {
        SearchField.Medium => "one of " + string.Join(", ", Media),
        SearchField.Type => "one of " + string.Join(", ", Types),
        SearchField.Story => "the number of a story",
        SearchField.Date => "a day, month or year such as 2018-07-15, 2018-07 or 2018, or two of them in order with a slash between",
        _ => "a name",
    };

    private static string? OneOf(string[] values, string typed) =>
        values.FirstOrDefault(value => string.Equals(value, typed, StringComparison.OrdinalIgnoreCase));
}
