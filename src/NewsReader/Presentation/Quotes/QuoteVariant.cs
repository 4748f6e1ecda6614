using NewsReader.Core.Quotes.Matching;
using NewsReader.Storage.Quotes;

namespace NewsReader.Presentation.Quotes;

/// <summary>A quote as one version of a story gives it.</summary>
/// <param name="Placed">The quote and its position.</param>
/// <param name="Version">What that version is called.</param>
/// <param name="Changes">What it does to the fullest telling of the same words.</param>
internal sealed record QuoteVariant(PlacedQuote Placed, string Version, UtteranceChange Changes = UtteranceChange.Verbatim)
{
    /// <summary>Its difference from the fullest variant, in words; empty when it is the same.</summary>
    public string Difference => QuoteVariantPhrases.Of(Changes);

    /// <summary>Whether its words must be shown to be known, because the fullest telling does not show them.</summary>
    public bool HasOwnWords =>
        (Changes & (UtteranceChange.Altered | UtteranceChange.TurnedIndirect | UtteranceChange.Spliced)) != UtteranceChange.Verbatim;
}
