using NewsReader.Core.Text;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Articles;

/// <summary>
/// The quotes of a text, asked for stretch by stretch in reading order. Each quote is passed once, however many stretches
/// there are. Not safe for several threads.
/// </summary>
internal sealed class QuotesByPlace
{
    private readonly List<(StoredQuote Quote, TextSpan Part, bool IsFirst)> parts = [];
    private readonly List<(StoredQuote Quote, TextSpan Part, bool IsFirst)> open = [];
    private readonly List<StoredQuote> beginnings;
    private int nextPart;
    private int nextBeginning;

    /// <param name="quotes">The quotes, in any order.</param>
    public QuotesByPlace(IReadOnlyList<StoredQuote> quotes)
    {
        foreach (var quote in quotes)
        {
            parts.AddRange(quote.Quote.Parts.Select((part, index) => (quote, part, index == 0)));
        }

        parts.Sort((one, other) => one.Part.CompareTo(other.Part));
        beginnings = [.. quotes.OrderBy(quote => quote.Quote.Extent.Start).ThenBy(quote => quote.Ordinal)];
    }

    /// <summary>The parts of quotes that overlap a stretch, by their start.</summary>
    /// <param name="stretch">Begins no earlier than the one asked for before.</param>
    public IReadOnlyList<(StoredQuote Quote, TextSpan Part, bool IsFirst)> Over(TextSpan stretch)
    {
        open.RemoveAll(said => said.Part.End <= stretch.Start);
        for (; nextPart < parts.Count && parts[nextPart].Part.Start < stretch.End; nextPart++)
        {
            if (parts[nextPart].Part.End > stretch.Start)
            {
                open.Add(parts[nextPart]);
            }
        }

        return [.. open.Where(said => said.Part.Overlaps(stretch))];
    }

    /// <summary>The quotes that begin in a stretch, in reading order.</summary>
    /// <param name="stretch">Begins no earlier than the one asked for before.</param>
    public IReadOnlyList<StoredQuote> BeginningIn(TextSpan stretch)
    {
        var found = new List<StoredQuote>();
        for (; nextBeginning < beginnings.Count && beginnings[nextBeginning].Quote.Extent.Start < stretch.End; nextBeginning++)
        {
            if (beginnings[nextBeginning].Quote.Extent.Start >= stretch.Start)
            {
                found.Add(beginnings[nextBeginning]);
            }
        }

        return found;
    }
}
