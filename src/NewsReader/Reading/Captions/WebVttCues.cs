using NewsReader.Core.Documents;

namespace NewsReader.Reading.Captions;

/// <summary>
/// Collects the cues of a WebVTT file according to its specification (section 6.1): a cue with an invalid timing line is
/// not a cue.
/// </summary>
internal sealed class WebVttCues
{
    private const string Arrow = "-->";
    private readonly string[] lines;
    private readonly List<Problem> problems;
    private int next;

    private WebVttCues(string text, List<Problem> problems)
    {
        lines = text.Replace('\0', '\uFFFD').ReplaceLineBreaks().Split('\n');
        this.problems = problems;
    }

    public static List<CaptionCue> Read(string text, List<Problem> problems)
    {
        var reader = new WebVttCues(text, problems);
        reader.SkipHeader();
        var cues = new List<CaptionCue>();
        while (reader.next < reader.lines.Length)
        {
            cues.AddRange(reader.Block());
        }

        return cues;
    }

    private void SkipHeader()
    {
        const string signature = "WEBVTT";
        var first = lines[0].TrimStart('\uFEFF');
        if (!first.StartsWith(signature, StringComparison.Ordinal)
            || (first.Length > signature.Length && first[signature.Length] is not (' ' or '\t')))
        {
            problems.Add(new(ProblemKind.Unbalanced, "The file does not begin with WEBVTT; its cues are read all the same."));
            return;
        }

        next = 1;
        while (next < lines.Length && lines[next].Length > 0 && !lines[next].Contains(Arrow, StringComparison.Ordinal))
        {
            next++;
        }
    }

    private IEnumerable<CaptionCue> Block()
    {
        while (next < lines.Length && lines[next].Length == 0)
        {
            next++;
        }

        var start = next;
        var timing = -1;
        while (next < lines.Length && lines[next].Length > 0)
        {
            if (lines[next].Contains(Arrow, StringComparison.Ordinal))
            {
                if (timing >= 0 || next > start + 1)
                {
                    break;
                }

                timing = next;
            }

            next++;
        }

        if (timing < 0)
        {
            NoteLost(start);
            return [];
        }

        return CuesOf(timing);
    }

    // Comments, styles and regions are not meant to be shown; anything else without a timing is words that are lost.
    private void NoteLost(int start)
    {
        if (start < next && !IsApart(lines[start].TrimEnd()))
        {
            problems.Add(new(ProblemKind.Timing, $"Words without a timing are left out: {string.Join(' ', lines[start..next])}"));
        }
    }

    private static bool IsApart(string first) =>
        first is "NOTE" or "STYLE" or "REGION"
            || first.StartsWith("NOTE ", StringComparison.Ordinal)
            || first.StartsWith("NOTE\t", StringComparison.Ordinal);

    private IEnumerable<CaptionCue> CuesOf(int timing)
    {
        var payload = string.Join('\n', lines[(timing + 1)..next]);
        if (CueTimings.ReadWebVtt(lines[timing]) is not { } times)
        {
            problems.Add(new(ProblemKind.Timing, $"A cue has no valid timing and is left out: {lines[timing].Trim()} {payload}"));
            return [];
        }

        return CueText.Read(payload)
            .Where(piece => !string.IsNullOrWhiteSpace(piece.Words))
            .Select(piece => new CaptionCue(times.Start, times.End, piece.Voice, piece.Words));
    }
}
