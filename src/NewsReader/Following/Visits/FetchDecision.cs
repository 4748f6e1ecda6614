using NewsReader.Following.Fetching;

namespace NewsReader.Following.Visits;

/// <summary>Decides about a visit that gave no page.</summary>
internal static class FetchDecision
{
    // Status codes of RFC 9110 (15.5), and of RFC 7725 for a page withheld for legal reasons.
    private const int Gone = 410;
    private const int NotFound = 404;
    private const int PaymentRequired = 402;
    private const int Withheld = 451;

    /// <summary>The decision; <see langword="null"/> when a page was fetched.</summary>
    public static VisitDecision? Of(FetchResult fetched) => fetched.Outcome switch
    {
        FetchOutcome.Fetched => fetched.Bytes.Length == 0 ? new(VisitOutcome.Lost, "The site sent an empty page.") : null,
        FetchOutcome.NotModified => new(VisitOutcome.NotModified, "The site says that the page has not changed."),
        FetchOutcome.Refused or FetchOutcome.Disallowed => new(VisitOutcome.Refused, fetched.Message),
        FetchOutcome.Failed => OfStatus(fetched),
        _ => new(VisitOutcome.Failed, fetched.Message),
    };

    private static VisitDecision OfStatus(FetchResult fetched) => fetched.Status switch
    {
        Gone => new(VisitOutcome.Gone, "The site says that the page no longer exists (410)."),
        NotFound => new(VisitOutcome.Gone, "The site says that there is no such page (404)."),
        PaymentRequired => new(VisitOutcome.Lost, "The site asks for payment (402)."),
        Withheld => new(VisitOutcome.Lost, "The site withholds the page for legal reasons (451)."),
        _ => new(VisitOutcome.Failed, fetched.Message),
    };
}
