using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Captions;

/// <summary>Joins timed pieces into sentences and paragraphs: lines are cut to fit a screen, not where anything ends.</summary>
/// <param name="partsDialogue">Whether a dash before a line is known to mark another voice.</param>
internal sealed partial class CueJoiner(bool partsDialogue = false)
{
    // A pause this long after a full stop opens a paragraph; so does a full stop once there is this much text.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);
    private const int LongParagraph = 320; // characters: some ten lines of captions, about as much as a printed paragraph

    // Captions that roll up show a finished line again, for some hundredths of a second, above the next.
    private static readonly TimeSpan Flash = TimeSpan.FromMilliseconds(50);

    private readonly StringBuilder paragraph = new();
    private string? speaker;
    private bool isDialogue;
    private TimeSpan? start;
    private TimeSpan? end;
    private string[] lastLines = [];

    /// <summary>Where the paragraphs go.</summary>
    public ManuscriptBuilder Builder { get; } = new();

    public void Add(CaptionCue cue)
    {
        if (!string.Equals(cue.Voice, speaker, StringComparison.Ordinal) || ((cue.Start - end > Pause || isDialogue) && EndsSentence()))
        {
            Break();
        }

        speaker = cue.Voice;
        var lines = cue.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = ShownAgain(lines, cue); i < lines.Length; i++)
        {
            AddLine(WithoutVoice(lines[i], cue.Voice), cue.Start);
        }

        lastLines = lines.Length > 0 ? lines : lastLines;
        end = cue.End;
    }

    /// <summary>
    /// How many lines of a cue are the last ones of the cue before, which rolled up: all of them only when they flash or are several.
    /// </summary>
    private int ShownAgain(string[] lines, CaptionCue cue)
    {
        for (var count = Math.Min(lines.Length, lastLines.Length); count > 0; count--)
        {
            if (lines.AsSpan(0, count).SequenceEqual(lastLines.AsSpan(lastLines.Length - count)))
            {
                return count < lines.Length || count > 1 || cue.End - cue.Start <= Flash ? count : 0;
            }
        }

        return 0;
    }

    /// <summary>Adds a line that no time belongs to: a paragraph of its own.</summary>
    public void AddApart(string line, BlockRole? role)
    {
        Break();
        Builder.Add(line, role);
    }

    /// <summary>Ends the paragraph.</summary>
    /// <param name="goesOn">Whether a voice without words so far may still speak: a sound came between its name and its words.</param>
    public void Break(bool goesOn = false)
    {
        var words = TextCleaner.Clean(paragraph.ToString(), Builder.Problems);
        if (!goesOn && Silence().Match(words) is { Success: true } silence)
        {
            Builder.Add(silence.Groups["name"].Success ? words : "", BlockRole.StageDirection, offset: start);
        }
        else
        {
            Builder.Add(words, speaker is null && !isDialogue ? null : BlockRole.Turn, speaker, start);
        }

        paragraph.Clear();
        start = null;
        isDialogue = false;
    }

    private void AddLine(string line, TimeSpan? time)
    {
        if (line.Length == 0)
        {
            return;
        }

        var isNewVoice = line[0] is '>' or '[' or '(' or '♪'
            || (partsDialogue ? Dialogue.IsLine(line) : line.StartsWith("- ", StringComparison.Ordinal))
            || Label().IsMatch(line);
        if (isNewVoice
            || (paragraph.Length > LongParagraph && EndsSentence())
            || (paragraph.Length > 0 && paragraph[^1] is ']' or ')' or '♪'))
        {
            Break(goesOn: line[0] is '[' or '(' or '♪');
        }

        if (partsDialogue && Dialogue.IsLine(line))
        {
            line = Dialogue.WordsOf(line);
            isDialogue = !Label().IsMatch(line);
        }

        start ??= time;
        paragraph.Append(paragraph.Length == 0 || IsUnspaced(paragraph[^1], line[0]) ? "" : " ").Append(line);
    }

    // <v Ann Lee>ANN LEE: Good evening. The format names the voice already.
    private static string WithoutVoice(string line, string? voice)
    {
        var colon = voice is null ? -1 : line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && string.Equals(line[..colon].TrimStart('>', '-', ' '), voice, StringComparison.OrdinalIgnoreCase)
            ? line[(colon + 1)..].TrimStart()
            : line;
    }

    // Chinese and Japanese set no spaces between words.
    private static bool IsUnspaced(char last, char first) => IsEastAsian(last) && IsEastAsian(first);

    private static bool IsEastAsian(char c) => c is (>= '\u3001' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60');

    private bool EndsSentence() => paragraph.Length > 0 && paragraph[^1] is '.' or '!' or '?' or '…' or '"' or '”' or '。' or '！' or '？';

    // Arrows, or a name, without words: not a turn.
    [GeneratedRegex(@"^>{1,3}$|^(> ?){0,3}(?<name>\p{Lu}[\p{Lu}0-9 .,'’-]{0,60}:)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Silence();

    // A name and a colon; whether it is a speaker's is decided later, from the whole.
    [GeneratedRegex(@"^\p{Lu}[\p{L}0-9.'’-]*( \p{Lu}[\p{L}0-9.'’-]*| [0-9]{1,2}){0,3}( \([^()]{1,30}\))?:\s",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
