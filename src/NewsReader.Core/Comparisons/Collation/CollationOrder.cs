using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Collation;

/// <summary>
/// Puts the rows of a collation into one reading order: a row comes after the rows that hold the sentences before its own,
/// as far as the documents agree; where they do not, by its mean place in them. Ties go by the words themselves, so the
/// order of the documents decides nothing.
/// </summary>
internal static class CollationOrder
{
    /// <summary>The rows in order.</summary>
    public static List<List<Member>> Arrange(List<List<Member>> groups, IReadOnlyList<ComparedText> texts)
    {
        var keys = groups.ConvertAll(group => (Place: Place(group, texts), Words: Words(group, texts)));
        var rowOf = groups.Index()
            .SelectMany(row => row.Item.Select(member => (member, row.Index)))
            .ToDictionary(entry => entry.member, entry => entry.Index);
        var ready = new PriorityQueue<int, (bool IsForced, double Place, string Words)>(Comparer);
        var next = new int[texts.Count];
        var isPlaced = new bool[groups.Count];
        var ordered = new List<List<Member>>(groups.Count);
        foreach (var row in Enumerable.Range(0, groups.Count))
        {
            ready.Enqueue(row, (true, keys[row].Place, keys[row].Words));
        }

        for (var column = 0; column < texts.Count; column++)
        {
            Advance(column);
        }

        while (ready.TryDequeue(out var row, out _))
        {
            if (isPlaced[row])
            {
                continue;
            }

            isPlaced[row] = true;
            ordered.Add(groups[row]);
            foreach (var column in groups[row].Select(member => member.Column).Distinct())
            {
                Advance(column);
            }
        }

        return ordered;

        // A row is placed when all its sentences are next in their documents; without such a row, another one is placed.
        void Advance(int column)
        {
            while (next[column] < texts[column].Sentences.Count && isPlaced[rowOf[new(column, next[column])]])
            {
                next[column]++;
            }

            if (next[column] < texts[column].Sentences.Count && rowOf[new(column, next[column])] is var row
                && groups[row].GroupBy(member => member.Column).All(own => own.Min(member => member.Sentence) <= next[own.Key]))
            {
                ready.Enqueue(row, (false, keys[row].Place, keys[row].Words));
            }
        }
    }

    private static readonly Comparer<(bool IsForced, double Place, string Words)> Comparer =
        Comparer<(bool IsForced, double Place, string Words)>.Create(
        (one, other) => one.IsForced != other.IsForced ? one.IsForced.CompareTo(other.IsForced)
            : one.Place != other.Place ? one.Place.CompareTo(other.Place) : string.CompareOrdinal(one.Words, other.Words));

    /// <summary>
    /// The mean place of a row's sentences in their documents, 0 at the top to 1 at the end; summed in an order of its own.
    /// </summary>
    private static double Place(List<Member> group, IReadOnlyList<ComparedText> texts) =>
        group.Select(member => (member.Sentence + 0.5) / texts[member.Column].Sentences.Count).Order().Average();

    private static string Words(List<Member> group, IReadOnlyList<ComparedText> texts) =>
        group.Select(member => texts[member.Column].Sentences[member.Sentence].Of(texts[member.Column].Text))
            .Order(StringComparer.Ordinal)
            .First();
}
