using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Reading.Captions;

/// <summary>
/// Collects the cues of SubRip and SBV files: a timing line, then words up to the next one. Words under an invalid timing
/// are preserved without a time.
/// </summary>
internal static partial class SubtitleCues
{
    public static List<CaptionCue> ReadSubRip(string text) =>
        Read(text, line => line.Contains("-->", StringComparison.Ordinal) || LooseTiming().IsMatch(line),
            line => CueTimings.ReadSubRip(LooseTiming().Match(line) is { Success: true } timing ? Regular(timing) : line));

    // 00:00:03;000 → 00:00:04;500 as the format has it: 00:00:03,000 --> 00:00:04,500
    private static string Regular(Match timing) =>
        $"{timing.Groups["start"]},{timing.Groups["startPart"]} --> {timing.Groups["end"]},{timing.Groups["endPart"]}";

    public static List<CaptionCue> ReadSbv(string text) =>
        Read(text, line => SbvTiming().IsMatch(line), line => CueTimings.ReadSbv(line));

    private static List<CaptionCue> Read(string text, Predicate<string> isTiming, Func<string, (TimeSpan Start, TimeSpan End)?> timesOf)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineBreaks().Split('\n');
        var cues = new List<CaptionCue>();
        var words = new List<string>();
        var count = 0;
        (TimeSpan Start, TimeSpan End)? times = null;
        var timing = (string?)null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!isTiming(lines[i]))
            {
                AddLine(lines, i, words, isTiming, ref count);
                continue;
            }

            Add(cues, times, timing, words);
            (times, timing) = (timesOf(lines[i]), lines[i].Trim());
        }

        Add(cues, times, timing, words);
        return cues;
    }

    // A number above a timing line is the cue's number and not part of the words; so is the next number after an empty
    // line, when the timing line below it is missing.
    private static void AddLine(string[] lines, int i, List<string> words, Predicate<string> isTiming, ref int cue)
    {
        var isCount = int.TryParse(lines[i].AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && (i == 0 || i + 1 >= lines.Length || isTiming(lines[i + 1]) || (count == cue + 1 && string.IsNullOrWhiteSpace(lines[i - 1])));
        cue = isCount ? count : cue;
        if (!isCount && !string.IsNullOrWhiteSpace(lines[i]))
        {
            words.Add(Tags().Replace(lines[i], "").Replace("[br]", "\n", StringComparison.Ordinal));
        }
    }

    private static void Add(List<CaptionCue> cues, (TimeSpan Start, TimeSpan End)? times, string? timing, List<string> words)
    {
        if (words.Count > 0)
        {
            cues.Add(new(times?.Start, times?.End, null,
                System.Net.WebUtility.HtmlDecode(string.Join('\n', words)))
            {
                BadTiming = times is null
                ? timing
                : null
            });
            words.Clear();
        }
    }

    [GeneratedRegex(@"^\s*(?<start>[0-9]{1,3}:[0-9]{2}:[0-9]{2})[,.;:](?<startPart>[0-9]{1,3})\s*(-{1,3}>|={1,2}>|[–—−]+>?|→|-{1,2})"
        + @"\s*(?<end>[0-9]{1,3}:[0-9]{2}:[0-9]{2})[,.;:](?<endPart>[0-9]{1,3})\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LooseTiming();

    [GeneratedRegex(@"^\s*[0-9]{1,3}:[0-9]{2}:\S{2,7},\s*[0-9]{1,3}:\S{2,12}\s*$")]
    private static partial Regex SbvTiming();

    [GeneratedRegex(@"</?(i|b|u|s|font|c|v|span)([ .][^<>]*)?>|\{\\[^{}]*\}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}
