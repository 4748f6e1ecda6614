using NewsReader.Core.Quotes.Utterances;
using NewsReader.Storage;

namespace NewsReader.Pages.Stories;

/// <summary>A quote as one version of a story gives it.</summary>
/// <param name="Placed">The quote and where it stands.</param>
/// <param name="Version">What that version is called.</param>
/// <param name="Changes">What it does to the fullest telling of the same words.</param>
internal sealed record Telling(PlacedQuote Placed, string Version, UtteranceChange Changes = UtteranceChange.Verbatim)
{
    private static readonly (UtteranceChange Change, string Words)[] Words =
    [
        (UtteranceChange.TrimmedStart, "trimmed at the start"),
        (UtteranceChange.TrimmedMiddle, "shortened inside"),
        (UtteranceChange.TrimmedEnd, "trimmed at the end"),
        (UtteranceChange.Spliced, "joined without a mark"),
        (UtteranceChange.Altered, "in other words"),
        (UtteranceChange.TurnedIndirect, "told by the reporter"),
        (UtteranceChange.TurnedDirect, "given as the speaker’s own words"),
        (UtteranceChange.Reattributed, "given to another speaker"),
    ];

    /// <summary>What it does to the fullest telling, in words; empty when it is the same.</summary>
    public string Difference => Phrases.List([.. Words.Where(known => Changes.HasFlag(known.Change)).Select(known => known.Words)]);

    /// <summary>Whether its own words must be shown to be known.</summary>
    public bool IsOtherwiseWorded => (Changes & (UtteranceChange.Altered | UtteranceChange.TurnedIndirect | UtteranceChange.Spliced)) != UtteranceChange.Verbatim;
}
