using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Where the words of a pair differ, neighbouring places joined into one region: the words of one statement.</summary>
internal static class EditRegions
{
    /// <summary>Regions with no more common words between them than this are one. Several words of a statement make one change.</summary>
    private const int MostCommonBetween = 2;

    /// <summary>The regions of a pair in reading order.</summary>
    public static List<Hunk> Of(Row row, ComparedPassage left, ComparedPassage right)
    {
        var (before, after) = (Unmarked(left, row.Deleted), Unmarked(right, row.Inserted));
        if (before.Count != after.Count)
        {
            return [new(0, left.Units.Length, 0, right.Units.Length)];
        }

        var partners = new int[left.Units.Length];
        Array.Fill(partners, -1);
        for (var index = 0; index < before.Count; index++)
        {
            partners[before[index]] = after[index];
        }

        return Join(Hunk.Of(partners, right.Units.Length), left, right);
    }

    private static List<Hunk> Join(List<Hunk> hunks, ComparedPassage left, ComparedPassage right)
    {
        var joined = new List<Hunk>();
        foreach (var hunk in hunks)
        {
            if (joined.Count > 0 && joined[^1] is var last && hunk.Left - last.LeftEnd <= MostCommonBetween
                && !Clauses.Part(left, last.LeftEnd, hunk.Left) && !Clauses.Part(right, last.RightEnd, hunk.Right))
            {
                joined[^1] = new(last.Left, hunk.LeftEnd, last.Right, hunk.RightEnd);
            }
            else
            {
                joined.Add(hunk);
            }
        }

        return joined;
    }

    /// <summary>Indexes of the words outside all marks.</summary>
    private static List<int> Unmarked(ComparedPassage passage, IReadOnlyList<TextSpan> marks)
    {
        var (kept, mark) = (new List<int>(passage.Units.Length), 0);
        for (var index = 0; index < passage.Units.Length; index++)
        {
            var span = passage.Units[index].Span;
            while (mark < marks.Count && marks[mark].End <= span.Start)
            {
                mark++;
            }

            if (mark == marks.Count || !marks[mark].Overlaps(span))
            {
                kept.Add(index);
            }
        }

        return kept;
    }
}
