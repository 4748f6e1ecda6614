using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>Words of one kind that both passages have, in each other's place: “52 to 48” and “48 to 52”.</summary>
internal sealed class Exchanges
{
    /// <summary>Words at a greater distance are in separate clauses, and clauses may change their order.</summary>
    private const int Farthest = 6;

    /// <summary>With more moved words than this, a table or a list was reordered, and single words would not help.</summary>
    private const int MostMoved = 32;

    private readonly ComparedPassage left;
    private readonly ComparedPassage right;
    private readonly List<Substitutions.Run> onLeft = [];
    private readonly List<Substitutions.Run> onRight = [];

    private Exchanges(ComparedPassage left, ComparedPassage right, Func<ComparedPassage, int, bool> isOfKind)
    {
        (this.left, this.right) = (left, right);
        Substitutions.Collect(left, 0, left.Units.Length, -1, isOfKind, onLeft);
        Substitutions.Collect(right, 0, right.Units.Length, -1, isOfKind, onRight);
    }

    /// <summary>The exchanges, each place as one change.</summary>
    /// <param name="left">The left passage.</param>
    /// <param name="right">The right passage.</param>
    /// <param name="moved">Runs of the left that are missing at their place but occur elsewhere on the right.</param>
    /// <param name="there">Their positions on the right.</param>
    /// <param name="isOfKind">Whether the word with this index in a passage is of the kind.</param>
    public static IEnumerable<Substitutions.Change> Find(
        ComparedPassage left, ComparedPassage right, List<Substitutions.Run> moved, List<Substitutions.Run> there, Func<ComparedPassage,
            int, bool> isOfKind)
    {
        if (moved.Count == 0 || moved.Count > MostMoved || there.Count > MostMoved)
        {
            return [];
        }

        var exchanges = new Exchanges(left, right, isOfKind);
        return moved.SelectMany(run => exchanges.Of(run, moved, there)).DistinctBy(change => change.Left!.Start).ToList();
    }

    private Substitutions.Change[] Of(Substitutions.Run run, List<Substitutions.Run> moved, List<Substitutions.Run> there)
    {
        var facing = there.FindAll(other => other.Hunk == run.Hunk);
        if (facing is [var other])
        {
            return moved.Count(one => one.Hunk == run.Hunk) == 1 && !Same(other.Key, run.Key) ? [new(run, other, IsExchange: true)] : [];
        }

        return facing.Count == 0
            && moved.Count(one => Same(one.Key, run.Key)) == 1
            && there.FindAll(one => Same(one.Key, run.Key)) is [var place]
            ? AroundKept(run, place)
            : [];
    }

    /// <summary>
    /// A word that swapped places with a neighbour of its kind and is between other words there. “14 dogs and 9 cats” as “9
    /// cats and 14 dogs” is not an exchange, nor is “Roe, 34, and Lee, 29” as “Lee, 29, and Roe, 34”.
    /// </summary>
    private Substitutions.Change[] AroundKept(Substitutions.Run run, Substitutions.Run place)
    {
        if (Same(left.KeyAt(run.End), right.KeyAt(place.End)) || Same(left.KeyAt(run.Start - 1), right.KeyAt(place.Start - 1)))
        {
            return [];
        }

        var (i, j) = (onLeft.FindIndex(one => one.Start == run.Start), onRight.FindIndex(one => one.Start == place.Start));
        foreach (var step in new[] { 1, -1 })
        {
            if (i >= 0 && j >= 0 && onLeft.ElementAtOrDefault(i + step) is { } passed && onRight.ElementAtOrDefault(j - step) is { } after
                && Same(passed.Key, after.Key)
                    && Math.Abs(passed.Start - run.Start) <= Farthest
                    && Math.Abs(after.Start - place.Start) <= Farthest)
            {
                return [new(run with { Hunk = -1 }, after, IsExchange: true), new(passed, place with { Hunk = -1 }, IsExchange: true)];
            }
        }

        return [];
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
