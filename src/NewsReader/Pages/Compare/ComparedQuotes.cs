using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Matching;
using NewsReader.Core.Text;
using NewsReader.Markup;
using NewsReader.Presentation;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Compare;

/// <summary>What is said in two texts: in which row of their comparison each quote begins, and which are not given alike.</summary>
internal sealed class ComparedQuotes
{
    private readonly ILookup<int, TextMark> leftMarks;
    private readonly ILookup<int, TextMark> rightMarks;
    private readonly ILookup<int, QuoteDifference> differences;

    /// <param name="rows">The comparison.</param>
    /// <param name="left">The quotes of the left text, in reading order.</param>
    /// <param name="right">The quotes of the right text.</param>
    public ComparedQuotes(IReadOnlyList<Row> rows, IReadOnlyList<StoredQuote> left, IReadOnlyList<StoredQuote> right)
    {
        var (leftRows, rightRows) = (new RowFinder(rows.Select(row => row.Left)), new RowFinder(rows.Select(row => row.Right)));
        leftMarks = left.ToLookup(leftRows.RowOf, quote => Marked(quote, Anchors.LeftQuote(quote)));
        rightMarks = right.ToLookup(rightRows.RowOf, quote => Marked(quote, Anchors.RightQuote(quote)));
        differences = Differences(left, right)
            .ToLookup(difference => Math.Min(leftRows.RowOf(difference.Left), rightRows.RowOf(difference.Right)));
    }

    /// <summary>The quotes that begin in the left side of a row, so that an address can point at them.</summary>
    public IEnumerable<TextMark> LeftMarks(int row) => leftMarks[row];

    /// <summary>The quotes that begin in the right side of a row.</summary>
    public IEnumerable<TextMark> RightMarks(int row) => rightMarks[row];

    /// <summary>The quotes both texts give, and do not give alike, that begin in a row.</summary>
    public IEnumerable<QuoteDifference> DifferencesIn(int row) => differences[row];

    private static TextMark Marked(StoredQuote quote, string anchor) =>
        new(MarkLayer.Quote, quote.Quote.Parts[0], "span", "spoken", anchor);

    private static IEnumerable<QuoteDifference> Differences(IReadOnlyList<StoredQuote> left, IReadOnlyList<StoredQuote> right)
    {
        var stored = left.Concat(right)
            .ToDictionary<StoredQuote, Quote, StoredQuote>(quote => quote.Quote, quote => quote, ReferenceEqualityComparer.Instance);
        foreach (var utterance in UtteranceMatcher.Match([[.. left.Select(quote => quote.Quote)], [.. right.Select(quote => quote.Quote)]]))
        {
            var fullest = utterance.Members[utterance.Fullest];
            var other = utterance.Members.FirstOrDefault(member => member.Document != fullest.Document);
            if (other is not null && other.Changes != UtteranceChange.Verbatim)
            {
                yield return fullest.Document == 0
                    ? new(stored[fullest.Quote], stored[other.Quote], IsLeftFuller: true, other.Changes)
                    : new(stored[other.Quote], stored[fullest.Quote], IsLeftFuller: false, other.Changes);
            }
        }
    }

    /// <summary>Finds the row in which a quote begins.</summary>
    private sealed class RowFinder
    {
        private readonly List<(int Start, int Row)> sentences;

        public RowFinder(IEnumerable<IReadOnlyList<TextSpan>> rows) =>
            sentences = [.. rows.Index().SelectMany(row => row.Item.Select(sentence => (sentence.Start, row.Index))).Order()];

        /// <summary>
        /// Index of the row of the last sentence that starts no later than the quote; the first row for a quote before all
        /// of them.
        /// </summary>
        public int RowOf(StoredQuote quote)
        {
            var found = sentences.BinarySearch((quote.Quote.Extent.Start, int.MaxValue));
            return sentences.Count == 0 ? 0 : sentences[Math.Max(0, ~found - 1)].Row;
        }
    }
}
