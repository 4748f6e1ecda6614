namespace NewsReader.Core.Comparison;

/// <summary>Words of one kind that both passages have, in each other's place: “52 to 48” and “48 to 52”.</summary>
internal static class Exchanges
{
    /// <summary>Words farther apart than this stand in clauses of their own, and clauses may be told in another order.</summary>
    private const int Farthest = 6;

    /// <summary>The exchanges, each place as one change.</summary>
    /// <param name="left">The left passage.</param>
    /// <param name="right">The right passage.</param>
    /// <param name="moved">Runs of the left that are not kept where they stand, but stand elsewhere on the right.</param>
    /// <param name="there">Where they stand on the right.</param>
    /// <param name="isOfKind">Whether the word with this index in a passage is of the kind.</param>
    public static IEnumerable<Substitutions.Change> Find(
        Passage left, Passage right, List<Substitutions.Run> moved, List<Substitutions.Run> there, Func<Passage, int, bool> isOfKind)
    {
        foreach (var run in moved)
        {
            var facing = there.FindAll(other => other.Hunk == run.Hunk);
            if (facing is [var other] && moved.Count(one => one.Hunk == run.Hunk) == 1 && !Same(other.Key, run.Key))
            {
                yield return new(run, other, IsExchange: true);
            }
            else if (facing.Count == 0 && moved.Count(one => Same(one.Key, run.Key)) == 1 && there.FindAll(one => Same(one.Key, run.Key)) is [var place])
            {
                foreach (var change in AroundKept(left, right, run, place, isOfKind))
                {
                    yield return change;
                }
            }
        }
    }

    /// <summary>A word that passed its neighbour of the kind, and is followed by something else there. “14 dogs and 9 cats” told as “9 cats and 14 dogs” exchanges nothing.</summary>
    private static List<Substitutions.Change> AroundKept(Passage left, Passage right, Substitutions.Run run, Substitutions.Run place, Func<Passage, int, bool> isOfKind)
    {
        if (Same(KeyAt(left, run.End), KeyAt(right, place.End)))
        {
            return [];
        }

        var (onLeft, onRight) = (All(left, isOfKind), All(right, isOfKind));
        var (i, j) = (onLeft.FindIndex(one => one.Start == run.Start), onRight.FindIndex(one => one.Start == place.Start));
        foreach (var step in new[] { 1, -1 })
        {
            if (onLeft.ElementAtOrDefault(i + step) is { } passed && onRight.ElementAtOrDefault(j - step) is { } after && i >= 0 && j >= 0
                && Same(passed.Key, after.Key) && Math.Abs(passed.Start - run.Start) <= Farthest && Math.Abs(after.Start - place.Start) <= Farthest)
            {
                return [new(run with { Hunk = -1 }, after, IsExchange: true), new(passed, place with { Hunk = -1 }, IsExchange: true)];
            }
        }

        return [];
    }

    private static List<Substitutions.Run> All(Passage passage, Func<Passage, int, bool> isOfKind)
    {
        var runs = new List<Substitutions.Run>();
        Substitutions.Collect(passage, 0, passage.Units.Length, -1, isOfKind, runs);
        return runs;
    }

    private static string KeyAt(Passage passage, int index) => index < passage.Units.Length ? passage.Units[index].Key : "";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
