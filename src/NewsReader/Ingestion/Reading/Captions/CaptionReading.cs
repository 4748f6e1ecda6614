using System.Text;
using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading.Captions;

/// <summary>Joins the cues of captions into sentences and paragraphs: lines are cut to fit a screen, not where anything ends.</summary>
internal sealed class CaptionReading
{
    // A pause this long after a full stop opens a paragraph; so does a full stop once there is this much text.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);
    private const int LongParagraph = 320;

    // Captions that roll up show a finished line again, for some hundredths of a second, above the next.
    private static readonly TimeSpan Flash = TimeSpan.FromMilliseconds(50);

    private readonly ManuscriptBuilder builder = new();
    private readonly StringBuilder paragraph = new();
    private string? speaker;
    private TimeSpan? start;
    private TimeSpan? end;
    private string lastLine = "";

    public static Manuscript Read(string text, Format format)
    {
        var reading = new CaptionReading();
        var problems = reading.builder.Problems;
        var cues = format switch
        {
            Format.WebVtt => WebVttCues.Read(text, problems),
            Format.SubRip => SubtitleCues.ReadSubRip(text, problems),
            _ => SubtitleCues.ReadSbv(text, problems),
        };
        foreach (var cue in cues)
        {
            reading.Add(cue);
        }

        reading.Break();
        return reading.builder.Build(Metadata.None, Medium.Captions);
    }

    private void Add(Cue cue)
    {
        if (!string.Equals(cue.Voice, speaker, StringComparison.Ordinal) || (cue.Start - end > Pause && EndsSentence()))
        {
            Break();
        }

        speaker = cue.Voice;
        var lines = cue.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            var isShownAgain = string.Equals(lines[i], lastLine, StringComparison.Ordinal) && i == 0 && (lines.Length > 1 || cue.End - cue.Start <= Flash);
            if (!isShownAgain)
            {
                AddLine(lines[i], cue.Start);
            }

            lastLine = lines[i];
        }

        end = cue.End;
    }

    private void AddLine(string line, TimeSpan? time)
    {
        var isNewVoice = line.StartsWith(">>", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) || line[0] is '[' or '(' or '♪';
        if (isNewVoice || (paragraph.Length > LongParagraph && EndsSentence()) || (paragraph.Length > 0 && paragraph[^1] is ']' or ')' or '♪'))
        {
            Break();
        }

        start ??= time;
        paragraph.Append(paragraph.Length > 0 ? " " : "").Append(line);
    }

    private bool EndsSentence() => paragraph.Length > 0 && paragraph[^1] is '.' or '!' or '?' or '…' or '"' or '”' or '。' or '！' or '？';

    private void Break()
    {
        builder.Add(TextCleaner.Clean(paragraph.ToString(), builder.Problems), speaker is null ? null : BlockRole.Turn, speaker, start);
        paragraph.Clear();
        start = null;
    }
}
