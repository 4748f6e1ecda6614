using System.Collections;
using NewsReader.Storage.Rows;

namespace NewsReader.Tests.Pages;

/// <summary>Quotes that count how often one of them is looked at.</summary>
internal sealed class CountedQuotes(IReadOnlyList<StoredQuote> quotes) : IReadOnlyList<StoredQuote>
{
    public int Looked { get; private set; }

    public int Count => quotes.Count;

    public StoredQuote this[int index]
    {
        get
        {
            Looked++;
            return quotes[index];
        }
    }

    public IEnumerator<StoredQuote> GetEnumerator()
    {
        foreach (var quote in quotes)
        {
            Looked++;
            yield return quote;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
