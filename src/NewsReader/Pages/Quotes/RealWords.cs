using NewsReader.Storage.Search;

namespace NewsReader.Pages.Quotes;

/// <summary>
/// The same words of the same speaker, and every place that has them: versions of one story would else fill the list with
/// one quote.
/// </summary>
/// <param name="Places">The quotes, the nearest first; never empty.</param>
internal sealed record RealWords(IReadOnlyList<RealQuoteHit> Places)
{
    /// <summary>The representative quote.</summary>
    public RealQuoteHit First => Places[0];

    /// <summary>Finds put together by their words, letter for letter but for capitals and the stop behind them.</summary>
    public static IReadOnlyList<RealWords> Of(IReadOnlyList<RealQuoteHit> found) =>
        [.. found.GroupBy(WordsAndSpeaker, StringComparer.OrdinalIgnoreCase).Select(same => new RealWords([.. same]))];

    /// <summary>Whether the words are near enough to be the remembered ones.</summary>
    public bool IsFind => First.Nearness.IsFind;

    /// <summary>What a text may put behind the words of a quote without changing them.</summary>
    private static readonly char[] Stops = ['.', ','];

    private static string WordsAndSpeaker(RealQuoteHit real) =>
        $"{real.Hit.Stored.Quote.Speaker?.Name}\n{real.Hit.Stored.Quote.Text.TrimEnd(Stops)}";
}
