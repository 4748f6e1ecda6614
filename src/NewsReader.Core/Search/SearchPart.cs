using NewsReader.Core.Text;

namespace NewsReader.Core.Search;

/// <summary>One condition of a query; every part must hold.</summary>
/// <param name="IsExcluded">Whether what the part describes must <em>not</em> be found.</param>
/// <param name="Span">Where the user typed it.</param>
public abstract record SearchPart(bool IsExcluded, TextSpan Span)
{
    /// <summary>The part in the query language, in its plainest form.</summary>
    public abstract override string ToString();
}
