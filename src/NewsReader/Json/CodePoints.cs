using System.Text.Json.Nodes;
using NewsReader.Core.Text;

namespace NewsReader.Json;

/// <summary>
/// Turns offsets in UTF-16 code units, as the program counts, into offsets in Unicode code points, as its JSON does
/// (and as the text positions of W3C Web Annotation do). Built in one pass, each look-up is constant time.
/// </summary>
internal sealed class CodePoints
{
    private readonly int[]? before;

    /// <param name="text">The text the offsets point into.</param>
    public CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var isSecondHalf = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            before[i + 1] = before[i] + (isSecondHalf ? 0 : 1);
        }
    }

    /// <summary>The offset in code points of the code unit at <paramref name="offset"/>.</summary>
    public int At(int offset) => before is null ? offset : before[offset];

    /// <summary>The span as the JSON pair <c>[start, end]</c>.</summary>
    public JsonArray Pair(TextSpan span) => [At(span.Start), At(span.End)];
}
