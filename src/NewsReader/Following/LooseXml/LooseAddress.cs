using System.Text.RegularExpressions;

namespace NewsReader.Following.LooseXml;

/// <summary>Addresses as documents write them: with spaces, relative, in several alphabets.</summary>
internal static partial class LooseAddress
{
    /// <summary>A longer address is not one that a site answers to (RFC 9110, 4.1 asks for 8,000).</summary>
    public const int Longest = 8_000;

    /// <summary>The absolute address that a text means; <see langword="null"/> when it means none.</summary>
    /// <param name="relativeTo">The address that a relative one refers to.</param>
    public static Uri? Resolve(string? text, Uri? relativeTo)
    {
        var written = Trimmed(text);
        return written.Length is 0 or > Longest ? null
            : HasScheme().IsMatch(written) ? (Uri.TryCreate(written, UriKind.Absolute, out var absolute) ? absolute : null)
            : relativeTo is not null && Uri.TryCreate(relativeTo, written, out var resolved) ? resolved
            : null;
    }

    /// <summary>
    /// The address as text: an absolute one as written, a relative one resolved, or as written when it cannot be.
    /// <see langword="null"/> for an empty one.
    /// </summary>
    public static string? Text(string? text, Uri? relativeTo)
    {
        var written = Trimmed(text);
        return written.Length is 0 or > Longest ? null
            : HasScheme().IsMatch(written) ? written
            : Resolve(written, relativeTo)?.AbsoluteUri ?? written;
    }

    /// <summary>Whether a text is an absolute address of the web.</summary>
    public static bool IsWeb(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>Without spaces around it and without line breaks inside: a formatter has put them there.</summary>
    private static string Trimmed(string? text) => LineBreaks().Replace((text ?? "").Trim(), "");

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.NonBacktracking)]
    private static partial Regex HasScheme();

    [GeneratedRegex(@"\s*[\r\n\t]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex LineBreaks();
}
