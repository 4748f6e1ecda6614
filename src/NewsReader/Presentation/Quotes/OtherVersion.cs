using NewsReader.Core.Quotes.Matching;

namespace NewsReader.Presentation.Quotes;

/// <summary>How another version gives the words of a quote here.</summary>
/// <param name="Here">The quote here.</param>
/// <param name="There">The other version's telling.</param>
internal sealed record OtherVersion(QuoteVariant Here, QuoteVariant There)
{
    private const UtteranceChange LessThanAll =
        UtteranceChange.TrimmedStart | UtteranceChange.TrimmedMiddle | UtteranceChange.TrimmedEnd | UtteranceChange.Spliced;

    /// <summary>Every two tellings of the same words in different versions, seen from either.</summary>
    public static IEnumerable<OtherVersion> Between(QuoteVariants words) =>
        from here in words.Tellings
        from there in words.Tellings
        where there.Placed.Revision.ArticleId != here.Placed.Revision.ArticleId
        select new OtherVersion(here, there);

    /// <summary>Address of the other version's quote, relative to the site's root.</summary>
    public static string InItsText(OtherVersion echo) => TextAddress.Of(echo.There.Placed.Revision, echo.There.Placed.Stored);

    /// <summary>The difference in words, as seen from here.</summary>
    public string Words =>
        There.Difference.Length > 0 ? There.Difference
        : Here.Changes is UtteranceChange.Verbatim ? "word for word"
        : (Here.Changes & LessThanAll) != UtteranceChange.Verbatim ? "in full"
        : "with a difference";
}
