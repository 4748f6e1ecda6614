using System.Text.RegularExpressions;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Reads an agency's shot list: numbered shots, among them <c>3. SOUNDBITE (English) NAME, role:</c> with the words spoken.
/// </summary>
internal static partial class ShotListScanner
{
    /// <summary>The speaker of the sound bite that opens the span, if one does.</summary>
    public static LabelCandidate? At(string text, TextSpan span)
    {
        // Characters of name and role at their longest, 60 and 120 in the patterns, with number, mark and language.
        const int longestLabel = 240;
        var match = OfficeFirst().Match(text, span.Start, Math.Min(span.Length, longestLabel));
        match = match.Success ? match : SoundBite().Match(text, span.Start, Math.Min(span.Length, longestLabel));
        var words = match.Groups["mark"] is { Success: true } mark ? mark.Index : match.Index + match.Length;
        return !match.Success ? null : new()
        {
            Span = new(span.Start, words),
            Name = match.Groups["name"].Value.Trim(),
            Role = match.Groups["role"] is { Success: true, Length: > 0 } role ? role.Value.Trim() : null,
            Manner = match.Groups["language"] is { Success: true } language ? language.Value.Trim() : null,
            Form = LabelForm.Quoted,
            WordsStart = words,
        };
    }

    // 2. (SOUNDBITE) (English) MAYOR OF LINDEN, JANE ROE, SAYING:
    [GeneratedRegex(@"^(?>\s*)(\d{1,3}[.)](?>\s*))?\(?(SOUNDBITE|SOUND BITE"
        + @"|SOT)\)?(?>\s*)(\((?<language>[^()\n]{1,40})\)(?>\s*))?(:(?>\s*))?(?<role>[^:""“\n]{2,120}), ?(?<name>[^,:""“\n]{2,60}), "
        + @"?SAYING:\s*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfficeFirst();

    [GeneratedRegex(@"^(?>\s*)(\d{1,3}[.)](?>\s*))?(\((SOUNDBITE|SOUND BITE|SOT)\)|(SOUNDBITE|SOUND BITE"
        + @"|SOT)\b)(?>\s*)(\((?<language>[^()\n]{1,40})\)(?>\s*))?(:(?>\s*))?(?<name>[^,:""“\n]{2,60}?)"
        + @"((?>\s*),(?>\s*)(?<role>[^:""“]{0,120}?))?(?>\s*)(:|(?<mark>[""“]))\s*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SoundBite();
}
