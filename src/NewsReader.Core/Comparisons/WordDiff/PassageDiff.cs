using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>What changed inside a pair of passages, word by word, as spans into both raw texts.</summary>
internal sealed record PassageDiff
{
    /// <summary>Below this share of unchanged words, marks would distract: the pair is shown as replaced.</summary>
    private const double Floor = 0.25;

    /// <summary>For each left unit the index of the matching right unit, or -1.</summary>
    public required int[] Partners { get; init; }

    /// <summary>Words only the left has.</summary>
    public required IReadOnlyList<TextSpan> Deleted { get; init; }

    /// <summary>Words only the right has.</summary>
    public required IReadOnlyList<TextSpan> Inserted { get; init; }

    /// <summary>Equal words with a different spelling, on the left.</summary>
    public required IReadOnlyList<TextSpan> LeftForm { get; init; }

    /// <summary>Equal words with a different spelling, on the right.</summary>
    public required IReadOnlyList<TextSpan> RightForm { get; init; }

    /// <summary>Twice the number of unchanged words divided by the words of both sides, 0 to 1.</summary>
    public required double Kept { get; init; }

    /// <summary>Whether some stretch was too large to look into.</summary>
    public required bool IsCoarse { get; init; }

    /// <summary>Whether so little is unchanged that word marks would not help.</summary>
    public bool IsReplaced => Kept < Floor;

    /// <summary>Whether every word is unchanged.</summary>
    public bool IsFormOnly => Deleted.Count == 0 && Inserted.Count == 0;

    /// <summary>Compares two passages.</summary>
    public static PassageDiff Of(ComparedPassage before, ComparedPassage after)
    {
        var (left, right) = (before.Units, after.Units);
        var (partners, isCoarse) = UnitMatcher.Match(left, right);
        var kept = left.Length + right.Length == 0 ? 1 : 2.0 * partners.Count(partner => partner >= 0) / (left.Length + right.Length);
        QuotedQuestions.Part(before, after, partners);
        var islands = IsolatedMatches.Without(partners, left, right.Length, kept);
        var form = FormDifferences.Of(before.Source.Text, left, after.Source.Text, right, islands);
        return new()
        {
            Partners = partners,
            Deleted = Marks(before, index => islands[index] < 0),
            Inserted = Marks(after, Unpartnered(islands, right.Length)),
            LeftForm = form.Left,
            RightForm = form.Right,
            Kept = kept,
            IsCoarse = isCoarse,
        };
    }

    private static Func<int, bool> Unpartnered(int[] partners, int count)
    {
        var isKept = new bool[count];
        foreach (var partner in partners)
        {
            if (partner >= 0)
            {
                isKept[partner] = true;
            }
        }

        return index => !isKept[index];
    }

    /// <summary>The spans of runs of marked units inside a sentence, each from its first word to its last.</summary>
    private static List<TextSpan> Marks(ComparedPassage passage, Func<int, bool> isMarked)
    {
        var (units, starts, marks) = (passage.Units, passage.SentenceStarts(), new List<TextSpan>());
        for (var index = 0; index < units.Length; index++)
        {
            if (!isMarked(index))
            {
                continue;
            }

            var start = units[index].Span.Start;
            while (index + 1 < units.Length && !starts[index + 1] && isMarked(index + 1))
            {
                index++;
            }

            marks.Add(new(start, units[index].Span.End));
        }

        return marks;
    }
}
