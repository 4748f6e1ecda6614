using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Texts;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>
/// Which quotations both texts have, seen from the sentences only one has: a sentence alone inside a quotation whose other
/// sentences are paired was cut from it, or put into it.
/// </summary>
internal sealed class SharedQuotes
{
    private readonly ComparedText left;
    private readonly ComparedText right;
    private readonly bool[] hasLeft;
    private readonly bool[] hasRight;
    private readonly HashSet<int> leftQuotes = [];
    private readonly HashSet<int> rightQuotes = [];

    /// <param name="left">The left text.</param>
    /// <param name="right">The right text.</param>
    /// <param name="alignment">Which sentences are paired.</param>
    public SharedQuotes(ComparedText left, ComparedText right, SentenceAlignment alignment)
    {
        (this.left, this.right) = (left, right);
        (hasLeft, hasRight) = (new bool[left.Sentences.Count], new bool[right.Sentences.Count]);
        foreach (var (i, j) in alignment.Links)
        {
            hasLeft[i] = hasRight[j] = true;
            var (leftQuote, rightQuote) = (left.QuoteOf(i), right.QuoteOf(j));
            if (leftQuote >= 0 && rightQuote >= 0)
            {
                leftQuotes.Add(leftQuote);
                rightQuotes.Add(rightQuote);
            }
        }
    }

    /// <summary>Whether the left sentence is paired.</summary>
    public bool HasLeft(int sentence) => hasLeft[sentence];

    /// <summary>Whether the right sentence is paired.</summary>
    public bool HasRight(int sentence) => hasRight[sentence];

    /// <summary>The finding that a sentence alone on the left was cut from a quotation both have, if it was.</summary>
    public IReadOnlyList<Finding> DroppedFromLeft(int sentence) =>
        leftQuotes.Contains(left.QuoteOf(sentence)) ? [new(MaterialKind.QuoteWording, left.Sentences[sentence], null)] : [];

    /// <summary>The finding that a sentence alone on the right was put into a quotation both have, if it was.</summary>
    public IReadOnlyList<Finding> AddedOnRight(int sentence) =>
        rightQuotes.Contains(right.QuoteOf(sentence)) ? [new(MaterialKind.QuoteWording, null, right.Sentences[sentence])] : [];
}
