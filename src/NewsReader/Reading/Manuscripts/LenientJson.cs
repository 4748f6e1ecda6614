using System.Text;
using System.Text.Json;

namespace NewsReader.Reading.Manuscripts;

/// <summary>
/// Reads JSON as pages hold it, forgiving what search engines forgive: line breaks and tabs inside strings, a comma before
/// a closing bracket, comments and other wrappings of markup, a backslash before a character that needs none.
/// </summary>
internal static class LenientJson
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Wrappings =
        ["//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "//]]>", "/*]]>*/", "]]>", CommentStart, CommentEnd];

    /// <exception cref="JsonException">It is not JSON, even leniently.</exception>
    public static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse(Repaired(json), Options);
        }
    }

    private static string Repaired(string json)
    {
        var repaired = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            i = json[i] == '"' ? AppendString(repaired, json, i) : AppendOutside(repaired, json, i);
        }

        return repaired.ToString().TrimEnd().TrimEnd(';');
    }

    /// <summary>Appends the string that opens at <paramref name="start"/>; returns where the text continues.</summary>
    private static int AppendString(StringBuilder repaired, string json, int start)
    {
        repaired.Append('"');
        for (var i = start + 1; i < json.Length; i++)
        {
            if (json[i] == '\\' && i + 1 < json.Length && json[i + 1] >= ' ')
            {
                i++;
                repaired.Append(json[i] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u' ? "\\" : "").Append(json[i]);
                continue;
            }

            repaired.Append(json[i] is < ' ' or '\\' ? ' ' : json[i]);
            if (json[i] == '"')
            {
                return i + 1;
            }
        }

        return json.Length;
    }

    private static int AppendOutside(StringBuilder repaired, string json, int i)
    {
        if (Array.Find(Wrappings, wrapping => json.AsSpan(i).StartsWith(wrapping)) is not { } wrapping)
        {
            repaired.Append(json[i]);
            return i + 1;
        }

        // A comment may hold a remark, or all of the JSON: that was once the way to hide it from old browsers.
        const int longestRemark = 2000;
        var inside = json.AsSpan(i + wrapping.Length, Math.Min(json.Length - i - wrapping.Length, longestRemark));
        var end = string.Equals(wrapping, CommentStart, StringComparison.Ordinal) ? inside.IndexOf(CommentEnd) : -1;
        return i + wrapping.Length + (end < 0 || inside[..end].ContainsAny('{', '[') ? 0 : end + CommentEnd.Length);
    }
}
