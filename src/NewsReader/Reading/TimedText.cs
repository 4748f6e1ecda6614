using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Core.Documents;
using NewsReader.Reading.Captions;

namespace NewsReader.Reading;

/// <summary>
/// Reads a text with a time or a range of times before every line, as transcription programs write it: the times become
/// timestamps, and the lines are joined into sentences like captions. Text with a role from the format remains separate.
/// </summary>
internal sealed partial class TimedText
{
    // A schedule and a live report have times before their lines too, but no sentence of theirs runs on over the lines.
    private const int FewestTimes = 4; // fewer times show no layout
    private const int LinesToOneBroken = 4; // one line in four runs on into the next
    private static readonly TimeSpan LatestFirstOffset = TimeSpan.FromMinutes(1); // a recording starts near zero

    // A first time of an hour or more is the time of day of a broadcast, not an offset into a recording.
    private static readonly TimeSpan FirstBroadcastClock = TimeSpan.FromHours(1);

    private readonly List<TimedLine> lines = [];

    private TimedText(Manuscript manuscript)
    {
        if (manuscript.Hints.Count == 0)
        {
            AddLines(manuscript.Text, null);
        }

        foreach (var hint in manuscript.Hints)
        {
            AddLines(hint.Span.Of(manuscript.Text), hint.Role);
        }
    }

    /// <summary>The document with its lines joined, where they are of this layout; otherwise as it is.</summary>
    public static Manuscript Joined(Manuscript manuscript) =>
        Opening().IsMatch(manuscript.Text)
            && !manuscript.Hints.Any(hint => hint.Offset is not null)
            && new TimedText(manuscript) is var timed
            && timed.IsLayout()
            ? timed.JoinedInto(manuscript)
            : manuscript;

    private void AddLines(string text, BlockRole? role)
    {
        var isAfterEmpty = lines.Count > 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (!line.IsEmpty)
            {
                lines.Add(role is null
                    ? LineOf(line.ToString(), isAfterEmpty)
                    : new(null, null, line.ToString(), isAfterEmpty) { Role = role });
            }

            isAfterEmpty = line.IsEmpty;
        }
    }

    private static TimedLine LineOf(string line, bool isAfterEmpty) =>
        Timing().Match(line) is { Success: true } match && TimeOf(match.Groups["start"]) is { } start
            ? new(start, match.Groups["end"] is { Success: true } end ? TimeOf(end) : null, match.Groups["words"].Value, isAfterEmpty)
            : new(null, null, line, isAfterEmpty);

    private static TimeSpan? TimeOf(Group time)
    {
        var clock = time.Value.Split(':');
        var seconds = double.Parse(clock[^1].Replace(',', '.'), CultureInfo.InvariantCulture);
        var minutes = int.Parse(clock[^2], CultureInfo.InvariantCulture);
        return seconds >= 60 || (clock.Length == 3 && minutes >= 60)
            ? null
            : TimeSpan.FromHours(clock.Length == 3 ? int.Parse(clock[0], CultureInfo.InvariantCulture) : 0)
                + TimeSpan.FromMinutes(minutes) + TimeSpan.FromSeconds(seconds);
    }

    private bool IsLayout()
    {
        var timed = lines.Where(line => line.Start is not null).ToList();
        var isInline = timed.Count(line => line.Words.Length > 0) * 5 >= timed.Count * 4;
        var isAlternating = timed.TrueForAll(line => line.Words.Length == 0);
        var others = lines.SkipWhile(line => line.Start is null).Count(line => line.Start is null);
        if (timed.Count < FewestTimes
            || !(isInline ? others * 4 <= timed.Count : isAlternating && others >= timed.Count - 1)
            || !IsAscending(timed))
        {
            return false;
        }

        var words = lines.SkipWhile(line => line.Start is null).Where(line => line.Words.Length > 0).Select(line => line.Words).ToList();
        return IsBroken(words)
            || (isInline && IsOfSentences(words) && (timed.TrueForAll(line => line.End is not null) || timed[0].Start < LatestFirstOffset));
    }

    // A single time that goes back is a typing error; several mean that it is not a recording.
    private static bool IsAscending(List<TimedLine> timed) =>
        timed.Zip(timed.Skip(1)).Count(pair => pair.Second.Start < pair.First.Start) * 10 <= timed.Count;

    private static bool IsBroken(List<string> words) =>
        words.Zip(words.Skip(1)).Count(pair => RunsOn(pair.First, pair.Second)) * LinesToOneBroken >= words.Count;

    // In scripts without case, or in capitals, a stop inside a line that ends without one is equivalent evidence.
    private static bool RunsOn(string line, string next) =>
        !Stop().IsMatch(line) && (char.IsLower(next[0]) || (!line.Any(char.IsLower) && InnerStop().IsMatch(line)));

    private static bool IsOfSentences(List<string> words) => words.Count(line => Stop().IsMatch(line)) * 5 >= words.Count * 4;

    private Manuscript JoinedInto(Manuscript manuscript)
    {
        var joiner = new CueJoiner();
        joiner.Builder.Problems.AddRange(manuscript.Problems.Select(problem => problem with { Span = null }));
        var first = lines.Find(line => line.Start is not null)!.Start;
        TimedLine? current = null;
        var (hasOthers, isInline) = (false, lines.Exists(line => line.Start is not null && line.Words.Length > 0));
        foreach (var line in lines)
        {
            var isApart = line.Start is null && (current is null || line.Role is not null || (isInline && line.IsAfterEmpty));
            hasOthers |= isApart;
            current = isApart ? null : line.Start is null ? current : line;
            if (isApart)
            {
                joiner.AddApart(line.Words, line.Role);
            }
            else if (line.Words.Length > 0)
            {
                joiner.Add(first < FirstBroadcastClock
                    ? new(current!.Start, current.End, null, line.Words)
                    : new(null, null, null, line.Words));
            }
        }

        joiner.Break();
        return joiner.Builder.Build(manuscript.Metadata, manuscript.Medium != Medium.Unknown || hasOthers
            ? manuscript.Medium
            : Medium.Captions);
    }

    /// <summary>A line of the text.</summary>
    /// <param name="Start">The time before it; of a range, its start; <see langword="null"/> when it has none.</param>
    /// <param name="End">The end of the range.</param>
    /// <param name="Words">What follows the time.</param>
    /// <param name="IsAfterEmpty">Whether an empty line precedes it.</param>
    private sealed record TimedLine(TimeSpan? Start, TimeSpan? End, string Words, bool IsAfterEmpty)
    {
        /// <summary>What the format says it is.</summary>
        public BlockRole? Role { get; init; }
    }

    private const string Clock = @"[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.,][0-9]{1,3})?";

    [GeneratedRegex($@"^[ \t]*[\[(]?{Clock}", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Opening();

    [GeneratedRegex($@"^[\[(]?(?<start>{Clock})(\s*(--?>|[-–—→]|to)\s*(?<end>{Clock}))?([\])]?$|[\])]?((?>[ \t\u00A0]+)([|:–—-][ "
        + $@"\t\u00A0]+)?|[|:–—-][ \t\u00A0]+)(?<words>.*)$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Timing();

    [GeneratedRegex(@"[.!?…。！？؟۔।][""'”’)\]」』]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Stop();

    [GeneratedRegex(@"[.!?…؟۔।][""'”’)]* |[。！？].", RegexOptions.ExplicitCapture)]
    private static partial Regex InnerStop();
}
