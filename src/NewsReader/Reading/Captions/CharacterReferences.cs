using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html;

namespace NewsReader.Reading.Captions;

/// <summary>
/// Resolves <c>&amp;amp;</c> and its kind as cue text does: by the table of the HTML standard (13.5), where the oldest
/// names need no semicolon and the longest name that fits wins (<c>&amp;notit;</c> is <c>¬it;</c>).
/// </summary>
internal static partial class CharacterReferences
{
    public static string Resolve(string text) =>
        text.Contains('&', StringComparison.Ordinal)
            ? Reference().Replace(text, match => match.Value[1] == '#' ? Numbered(match.Value) : Named(match.Value))
            : text;

    private static string Numbered(string reference) => WebUtility.HtmlDecode(reference[^1] == ';' ? reference : reference + ";");

    private static string Named(string reference)
    {
        for (var end = reference.Length; end > 2; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(reference[1..end]) is { } symbol)
            {
                return symbol + reference[end..];
            }
        }

        return reference;
    }

    // The longest name in the table is CounterClockwiseContourIntegral, with its semicolon.
    [GeneratedRegex("&(#[0-9]{1,9};?|#[xX][0-9A-Fa-f]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
