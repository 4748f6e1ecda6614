using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>
/// Finds which words of one kind (numbers, names…) were replaced by which, added, or dropped. A word that only moved within
/// the passage is neither, unless two words swapped places.
/// </summary>
internal static class Substitutions
{
    /// <summary>The changes among the words for which the predicate holds; runs of such words are one.</summary>
    /// <param name="left">The left passage.</param>
    /// <param name="right">The right passage.</param>
    /// <param name="hunks">The changed words.</param>
    /// <param name="isOfKind">Whether the word with this index in a passage is of the kind.</param>
    public static List<Change> Find(ComparedPassage left, ComparedPassage right, IReadOnlyList<Hunk> hunks, Func<ComparedPassage, int,
        bool> isOfKind)
    {
        var changes = new List<Change>();
        var (leftRuns, rightRuns) = (new List<Run>(), new List<Run>());
        for (var hunk = 0; hunk < hunks.Count; hunk++)
        {
            Collect(left, hunks[hunk].Left, hunks[hunk].LeftEnd, hunk, isOfKind, leftRuns);
            Collect(right, hunks[hunk].Right, hunks[hunk].RightEnd, hunk, isOfKind, rightRuns);
        }

        if (leftRuns.Count + rightRuns.Count == 0)
        {
            return changes;
        }

        var elsewhere = leftRuns.Select(run => run.Key)
            .Intersect(rightRuns.Select(run => run.Key), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var replacements = rightRuns.Where(run => !elsewhere.Contains(run.Key)).GroupBy(run => run.Hunk)
            .ToDictionary(group => group.Key, group => new Queue<Run>(group));
        foreach (var run in leftRuns.Where(run => !elsewhere.Contains(run.Key)))
        {
            changes.Add(new(run, replacements.TryGetValue(run.Hunk, out var queue) && queue.TryDequeue(out var replacement)
                ? replacement
                : null));
        }

        changes.AddRange(replacements.OrderBy(entry => entry.Key).SelectMany(entry => entry.Value).Select(run => new Change(null, run)));
        changes.AddRange(Exchanges.Find(left, right, leftRuns.FindAll(run => elsewhere.Contains(run.Key)),
            rightRuns.FindAll(run => elsewhere.Contains(run.Key)), isOfKind));
        return changes;
    }

    /// <summary>Adds the runs of words of the kind in a stretch of a passage.</summary>
    public static void Collect(ComparedPassage passage, int start, int end, int hunk, Func<ComparedPassage, int, bool> isOfKind,
        List<Run> runs)
    {
        for (var index = start; index < end; index++)
        {
            if (!isOfKind(passage, index))
            {
                continue;
            }

            var first = index;
            while (index + 1 < end && isOfKind(passage, index + 1))
            {
                index++;
            }

            var key = string.Join(' ', passage.Units.Skip(first).Take(index + 1 - first).Select(unit => unit.Key));
            runs.Add(new(hunk, first, index + 1, key, passage.SpanOf(first, index + 1)));
        }
    }

    /// <summary>Words that were replaced, added or dropped.</summary>
    /// <param name="Left">The words of the left passage, if any.</param>
    /// <param name="Right">The words of the right passage, if any.</param>
    /// <param name="IsExchange">Whether each occurs elsewhere in the other passage.</param>
    public readonly record struct Change(Run? Left, Run? Right, bool IsExchange = false);

    /// <summary>Neighbouring words of one kind.</summary>
    /// <param name="Hunk">Number of their hunk; -1 when the whole passage was searched.</param>
    /// <param name="Start">Index of the first word.</param>
    /// <param name="End">Index after the last.</param>
    /// <param name="Key">Their keys, joined.</param>
    /// <param name="Span">Their positions.</param>
    public sealed record Run(int Hunk, int Start, int End, string Key, TextSpan Span);
}
