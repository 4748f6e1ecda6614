using System.Runtime.InteropServices;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>Words to be compared with many others.</summary>
/// <param name="Words">The words.</param>
/// <param name="Ids">The words as numbers: the same word has the same number in all versions that are matched together.</param>
internal sealed record NumberedWords(QuoteWords Words, int[] Ids)
{
    private readonly int[] sorted = [.. Ids.Order()];

    /// <summary>The words said in <paramref name="text"/>.</summary>
    /// <param name="numbers">The numbers given to words so far; new words get the next.</param>
    public static NumberedWords Of(string text, Dictionary<string, int> numbers)
    {
        var words = QuoteWords.Said(text);
        return new(words, Array.ConvertAll(words.Words, word =>
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            return isKnown ? number : number = numbers.Count;
        }));
    }

    /// <summary>How many words both have, in whatever order: no alignment matches more.</summary>
    public int Shared(NumberedWords other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < sorted.Length && j < other.sorted.Length)
        {
            var order = sorted[i].CompareTo(other.sorted[j]);
            (i, j, shared) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j, order == 0 ? shared + 1 : shared);
        }

        return shared;
    }
}
