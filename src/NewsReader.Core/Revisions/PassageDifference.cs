namespace NewsReader.Core.Revisions;

/// <summary>The passages that only one of two versions has.</summary>
/// <param name="Removed">Passages of the earlier version only, in order.</param>
/// <param name="Added">Passages of the later version only, in order.</param>
internal sealed record PassageDifference(IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>Words that were added or removed.</summary>
    public int Words { get; private init; }

    /// <summary>Compares two lists of passages, in time linear in their length.</summary>
    public static PassageDifference Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (removed, added) = (Without(before, after), Without(after, before));
        return new(removed, added) { Words = Surplus(WordsOf(removed), WordsOf(added)) };
    }

    /// <summary>The items of a list that another one does not have, each as often as it has it more.</summary>
    private static List<string> Without(IReadOnlyList<string> items, IReadOnlyList<string> others)
    {
        var left = Counts(others);
        return [.. items.Where(item => left.GetValueOrDefault(item) is var count && (left[item] = count - 1) < 0)];
    }

    private static int Surplus(List<string> before, List<string> after) => Without(before, after).Count + Without(after, before).Count;

    private static List<string> WordsOf(List<string> passages) =>
        [.. passages.SelectMany(passage => passage.Split(' '))];

    private static Dictionary<string, int> Counts(IReadOnlyList<string> items) =>
        items.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
