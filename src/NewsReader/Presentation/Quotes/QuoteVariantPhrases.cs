using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Presentation.Quotes;

/// <summary>The difference of a variant of a quote from the fullest one, in words.</summary>
internal static class QuoteVariantPhrases
{
    private static readonly (UtteranceChange Change, string Words)[] Words =
    [
        (UtteranceChange.TrimmedStart, "trimmed at the start"),
        (UtteranceChange.TrimmedMiddle, "shortened inside"),
        (UtteranceChange.TrimmedEnd, "trimmed at the end"),
        (UtteranceChange.Spliced, "joined without a mark"),
        (UtteranceChange.Altered, "altered"),
        (UtteranceChange.TurnedIndirect, "told by the reporter"),
        (UtteranceChange.TurnedDirect, "given as the speaker’s own words"),
        (UtteranceChange.Reattributed, "given to another speaker"),
    ];

    /// <summary>The changes as a sentence lists them; empty when there are none.</summary>
    public static string Of(UtteranceChange changes) =>
        Phrases.List([.. Words.Where(known => changes.HasFlag(known.Change)).Select(known => known.Words)]);
}
