using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>Something in a query that could not be taken as typed.</summary>
/// <param name="Span">Its place in the query.</param>
/// <param name="Message">A sentence for the person who typed it.</param>
/// <param name="IsFilter">
/// Whether it is a filter. Without a filter more is found than was asked for, so the query must not be run; without
/// anything else the rest of the query still holds.
/// </param>
public readonly record struct SearchProblem(TextSpan Span, string Message, bool IsFilter = false);
