using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Attribution;

/// <summary>A transcript quoted inside a report, with a speaker's label within the marks: <c>“MARSH: Why not?”</c>.</summary>
internal static class InnerLabel
{
    // Below a named speaker's: a word in capitals and a colon may also be the quoted text's own heading.
    private const double Confidence = 0.9;

    // Characters before the colon. One or two are a numbering or a country (US:), not a name.
    private const int ShortestLabel = 3;

    // Characters within which the colon comes: a name of a few words. A later one is the speaker's own.
    private const int LongestLabel = 40;

    /// <summary>
    /// The speaker whose label the run at item <paramref name="run"/> begins with; <see langword="null"/> when it begins
    /// with none.
    /// </summary>
    public static Resolution? Of(NarrativeText text, int run, EntityRegistry cast)
    {
        var inner = text.Runs[text.Items[run].Run].Inner;
        var opening = text.Text.AsSpan(inner.Start, Math.Min(inner.Length, LongestLabel));
        var colon = opening.IndexOf(':');
        if (colon < ShortestLabel || !IsInCapitals(opening[..colon]))
        {
            return null;
        }

        var label = opening[..colon].ToString();
        var known = cast.Named(label.Split(' '));
        return new(known, known?.Name ?? label, Confidence);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> label)
    {
        foreach (var letter in label)
        {
            if (!char.IsUpper(letter) && letter is not (' ' or '.' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return char.IsUpper(label[0]) && char.IsUpper(label[^1]);
    }
}
