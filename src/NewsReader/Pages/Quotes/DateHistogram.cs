using System.Globalization;
using NewsReader.Presentation;
using NewsReader.Storage.Search;

namespace NewsReader.Pages.Quotes;

/// <summary>
/// How many of the quotes found were published when, as bars of equal width without a gap between the first and the last.
/// </summary>
/// <param name="Bars">The bars, oldest first.</param>
/// <param name="IsByYear">Whether a bar is a year; otherwise a month.</param>
internal sealed record DateHistogram(IReadOnlyList<DateBar> Bars, bool IsByYear)
{
    /// <summary>Units from the foot to the top of the highest bar.</summary>
    public const int Height = 40;

    /// <summary>Units from one bar to the next, a gap included.</summary>
    private const int Step = 10;

    /// <summary>More months than this are too thin to distinguish on a phone; they become years.</summary>
    private const int MostMonths = 48;

    /// <summary>Units across.</summary>
    public int Width => Bars.Count * Step;

    /// <summary>The whole in words.</summary>
    public string Words
    {
        get
        {
            var most = Bars.MaxBy(bar => bar.Count)!;
            return $"from {Bars[0].Label} to {Bars[^1].Label}, most in {most.Label} ({Phrases.Count(most.Count, "quote")})";
        }
    }

    /// <summary>The bars of the months counted; <see langword="null"/> when all are of one, so that there is nothing to see.</summary>
    public static DateHistogram? Of(IEnumerable<Facet> facets)
    {
        var months = facets.Where(facet => facet.Kind is "date" && facet.Value.Length >= 7)
            .ToDictionary(facet => Month(facet.Value), facet => facet.Count);
        if (months.Count < 2)
        {
            return null;
        }

        var (first, last) = (months.Keys.Min(), months.Keys.Max());
        var isByYear = last - first >= MostMonths;
        var counts = isByYear
            ? Enumerable.Range(first / 12, (last / 12) - (first / 12) + 1)
                .Select(year => ($"{year:0000}", months.Where(month => month.Key / 12 == year).Sum(month => month.Value)))
            : Enumerable.Range(first, last - first + 1)
                .Select(month => ($"{month / 12:0000}-{(month % 12) + 1:00}", months.GetValueOrDefault(month)));
        return new(Bar([.. counts]), isByYear);
    }

    private static List<DateBar> Bar(IReadOnlyList<(string Filter, long Count)> counts)
    {
        var most = counts.Max(count => count.Count);
        return [.. counts.Select((count, index) =>
            new DateBar(Phrases.Date(count.Filter), count.Filter, count.Count, index * Step,
                (int)Math.Ceiling((double)count.Count * Height / most)))];
    }

    /// <summary>Months since the year 0, so that they can be counted through.</summary>
    private static int Month(string value) =>
        (int.Parse(value.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12)
            + int.Parse(value.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1;
}
