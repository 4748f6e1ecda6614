using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>Words to find: one of the alternatives is enough.</summary>
/// <param name="Alternatives">At least one; more than one when the user joined them by <c>OR</c>.</param>
public sealed record SearchWords(IReadOnlyList<SearchTerm> Alternatives, bool IsExcluded, TextSpan Span) : SearchPart(IsExcluded, Span)
{
    /// <inheritdoc/>
    public override string ToString() => (IsExcluded ? "-" : "") + string.Join(" OR ", Alternatives);
}
