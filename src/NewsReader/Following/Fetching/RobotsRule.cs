using System.Globalization;
using System.Text;

namespace NewsReader.Following.Fetching;

/// <summary>One line of a robots.txt: a pattern of paths that may be fetched or not.</summary>
internal sealed class RobotsRule
{
    private readonly string[] parts;
    private readonly bool isAnchored;

    /// <param name="pattern">A path that addresses begin with; <c>*</c> is any text, <c>$</c> at its end the end of the address.</param>
    /// <param name="isAllowed">Whether matching addresses may be fetched.</param>
    public RobotsRule(string pattern, bool isAllowed)
    {
        isAnchored = pattern.EndsWith('$');
        var normalized = Normalized(isAnchored ? pattern[..^1] : pattern);
        (IsAllowed, Length, parts) = (isAllowed, pattern.Length, normalized.Split('*'));
    }

    /// <summary>Whether matching addresses may be fetched.</summary>
    public bool IsAllowed { get; }

    /// <summary>Characters of the pattern: the longer one is the more specific.</summary>
    public int Length { get; }

    /// <summary>A path in one form: characters beyond ASCII as escapes, letters and digits without (RFC 9309, 2.2.2).</summary>
    public static string Normalized(string path)
    {
        var normalized = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] is '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                var letter = (char)byte.Parse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                normalized.Append(IsUnreserved(letter) ? letter.ToString() : path.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else if (path[i] > '\u007F')
            {
                var length = i + 1 < path.Length && char.IsSurrogatePair(path[i], path[i + 1]) ? 2 : 1;
                normalized.Append(Uri.EscapeDataString(path.AsSpan(i, length)));
                i += length - 1;
            }
            else
            {
                normalized.Append(path[i]);
            }
        }

        return normalized.ToString();
    }

    private static bool IsUnreserved(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '~';

    /// <summary>Whether a normalised path matches, in time proportional to both.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var part = 1; part < parts.Length; part++)
        {
            if (isAnchored && part == parts.Length - 1)
            {
                return path.Length - parts[part].Length >= at && path.EndsWith(parts[part], StringComparison.Ordinal);
            }

            var found = path.IndexOf(parts[part], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[part].Length;
        }

        return !isAnchored || at == path.Length;
    }
}
