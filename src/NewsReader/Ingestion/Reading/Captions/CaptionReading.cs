using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading.Captions;

/// <summary>Reads a file of captions: its cues as the format gives them, joined into paragraphs.</summary>
internal static class CaptionReading
{
    public static Manuscript Read(string text, Format format)
    {
        var problems = new List<Problem>();
        var cues = format switch
        {
            Format.WebVtt => WebVttCues.Read(text, problems),
            Format.SubRip => SubtitleCues.ReadSubRip(text, problems),
            _ => SubtitleCues.ReadSbv(text, problems),
        };
        var joiner = new CueJoiner(Dialogue.IsIn(cues));
        joiner.Builder.Problems.AddRange(problems);
        foreach (var cue in cues)
        {
            joiner.Add(cue);
        }

        joiner.Break();
        return joiner.Builder.Build(Metadata.None, Medium.Captions);
    }
}
