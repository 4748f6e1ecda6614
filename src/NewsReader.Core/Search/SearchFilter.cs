using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>A condition on something other than the words. Several filters of one field mean any of them.</summary>
/// <param name="Field">What it looks at.</param>
/// <param name="Value">
/// What it must be: lower case for a medium or type, digits for a story, as typed for who and source, canonical for a date.
/// </param>
public sealed record SearchFilter(SearchField Field, string Value, bool IsExcluded, TextSpan Span) : SearchPart(IsExcluded, Span)
{
    /// <summary>The days a date filter covers; <see langword="null"/> for other fields.</summary>
    public DateRange? Dates => Field == SearchField.Date ? DateRange.Parse(Value) : null;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{(IsExcluded ? "-" : "")}{QueryWord.Of(Field)}:{(QueryWord.NeedsMarks(Value) ? $"\"{Value}\"" : Value)}";
}
