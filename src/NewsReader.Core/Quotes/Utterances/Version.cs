using System.Runtime.InteropServices;

namespace NewsReader.Core.Quotes.Utterances;

/// <summary>A quote of one of the documents with its words made comparable.</summary>
/// <param name="Document">Index of the document.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Words">Its words.</param>
/// <param name="Ids">The words as numbers: the same word has the same number in all versions that are matched together.</param>
internal sealed record Version(int Document, Quote Quote, QuoteWords Words, int[] Ids)
{
    private readonly int[] sorted = [.. Ids.Order()];

    /// <summary>Whether the reporter tells it in words of their own.</summary>
    public bool IsIndirect => Quote.Type == QuoteType.Indirect;

    /// <summary>A quote as a version.</summary>
    /// <param name="document">Index of its document.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="numbers">The numbers given to words so far; new words get the next.</param>
    public static Version Of(int document, Quote quote, Dictionary<string, int> numbers)
    {
        var words = QuoteWords.Of(quote.Text);
        return new(document, quote, words, Array.ConvertAll(words.Words, word =>
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            return isKnown ? number : number = numbers.Count;
        }));
    }

    /// <summary>How many words both have, in whatever order: no alignment matches more.</summary>
    public int SharedWords(Version other)
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
