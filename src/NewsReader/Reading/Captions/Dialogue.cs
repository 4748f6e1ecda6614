namespace NewsReader.Reading.Captions;

/// <summary>Distinguishes the dashes that separate two voices in one cue from the dashes of a list.</summary>
internal static class Dialogue
{
    /// <summary>Whether some cue holds two lines that both begin with a dash; a list has more, or one a cue.</summary>
    public static bool IsIn(IEnumerable<CaptionCue> cues) =>
        cues.Any(cue => cue.Text.Split('\n', StringSplitOptions.TrimEntries).Count(IsLine) == 2);

    /// <summary>Whether a line begins with a dash and words.</summary>
    public static bool IsLine(string line) =>
        line.Length > 1 && IsDash(line[0]) && (line[1] == ' ' || char.IsLetter(line[1]) || (line[1] is '¿' or '¡' or '"' or '“' or '['));

    /// <summary>The line without its dash.</summary>
    public static string WordsOf(string line) => line[1..].TrimStart();

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '‐';
}
