using System.Text.RegularExpressions;

namespace NewsReader.Reading.Captions;

/// <summary>
/// Reads the names that meeting programs write before the words of every cue: <c>Ann Lee (City Hall): Good morning.</c> A name is
/// whatever its owner typed, so that only the layout can show that it is one.
/// </summary>
internal static partial class NamedCues
{
    // With one or two, a word and a colon may be anything; three cues begin to show a layout.
    private const int FewestCues = 3;

    // A cue without a name continues the one before; more of them are not this layout.
    private const double LeastShareNamed = 0.8;

    /// <summary>The cues with their names as voices; unchanged when they are not of this layout.</summary>
    public static List<CaptionCue> WithVoices(List<CaptionCue> cues)
    {
        if (cues.Count < FewestCues || cues.Exists(cue => cue.Voice is not null))
        {
            return cues;
        }

        var matches = cues.ConvertAll(cue => Name().Match(cue.Text));
        var names = matches.Where(match => match.Success).Select(match => match.Groups["name"].Value).ToList();
        return names.Count >= cues.Count * LeastShareNamed && names.Distinct(StringComparer.Ordinal).Count() * 2 <= names.Count + 1
            ? [.. Named(cues, matches)]
            : cues;
    }

    private static IEnumerable<CaptionCue> Named(List<CaptionCue> cues, List<Match> matches)
    {
        string? last = null;
        for (var i = 0; i < cues.Count; i++)
        {
            last = matches[i].Success ? matches[i].Groups["name"].Value.Trim() : last;
            yield return cues[i] with { Voice = last, Text = matches[i].Success ? cues[i].Text[matches[i].Length..] : cues[i].Text };
        }
    }

    [GeneratedRegex(@"^(?<name>[^\s:<>♪\[-][^:<>♪\n?!]{0,78}):[ \n](?=\S)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
