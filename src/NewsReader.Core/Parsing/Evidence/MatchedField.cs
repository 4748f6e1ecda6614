using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Evidence;

/// <summary>What a group of an expression matched, as a stretch of the text and as a fact it states.</summary>
internal static class MatchedField
{
    /// <summary>Position of the group.</summary>
    public static TextSpan Span(this Group group) => new(group.Index, group.Index + group.Length);

    /// <summary>The fact the group states; <see langword="null"/> when it matched nothing.</summary>
    public static Field? Field(this Group group) => group is { Success: true, Length: > 0 } ? new(group.Value, group.Span()) : null;
}
