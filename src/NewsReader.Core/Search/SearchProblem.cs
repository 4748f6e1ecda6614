using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>Something in a query that could not be taken as typed. The rest of the query still holds.</summary>
/// <param name="Span">Where it stands in the query.</param>
/// <param name="Message">A sentence for the person who typed it.</param>
public readonly record struct SearchProblem(TextSpan Span, string Message);
