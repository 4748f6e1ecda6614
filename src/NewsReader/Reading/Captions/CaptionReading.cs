using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Captions;

/// <summary>Reads a file of captions: its cues as the format gives them, joined into paragraphs.</summary>
internal static class CaptionReading
{
    public static Manuscript Read(string text, Format format)
    {
        var problems = new List<Problem>();
        var cues = format switch
        {
            Format.WebVtt => WebVttCues.Read(text, problems),
            Format.SubRip => SubtitleCues.ReadSubRip(text),
            _ => SubtitleCues.ReadSbv(text),
        };
        return Joined(cues, problems);
    }

    /// <summary>The cues of any format joined to sentences and paragraphs.</summary>
    /// <param name="problems">What the format's reader found doubtful.</param>
    public static Manuscript Joined(List<CaptionCue> cues, List<Problem> problems)
    {
        cues = NamedCues.WithVoices(cues);
        var joiner = new CueJoiner(Dialogue.IsIn(cues));
        joiner.Builder.Problems.AddRange(problems);
        foreach (var cue in cues)
        {
            joiner.Add(cue);
        }

        joiner.Break();
        var manuscript = joiner.Builder.Build(Metadata.None, Medium.Captions);
        return manuscript with { Problems = [.. manuscript.Problems, .. Untimed(cues, manuscript.Text)] };
    }

    /// <summary>The cues with an invalid timing, each with the position of its words.</summary>
    private static IEnumerable<Problem> Untimed(List<CaptionCue> cues, string text)
    {
        var position = 0;
        foreach (var cue in cues.Where(cue => cue.BadTiming is not null))
        {
            var words = cue.Text.Split('\n', 2)[0].Trim();
            var at = text.IndexOf(words, position, StringComparison.Ordinal);
            position = at < 0 ? text.Length : at + words.Length; // once lost, no later one is looked for: the text is walked through once
            yield return new(ProblemKind.Timing, $"A timing makes no sense; its words are kept untimed: {cue.BadTiming}", at < 0
                ? null
                : new(at, position));
        }
    }
}
