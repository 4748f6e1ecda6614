using NewsReader.Core.Documents;
using NewsReader.Core.Revisions;
using NewsReader.Following.Fetching;

namespace NewsReader.Following.Visits;

/// <summary>
/// Decides what follows from a visit. Pure: the same values give the same decision, but for the minutes until a second visit.
/// </summary>
internal static class VisitDecider
{
    /// <summary>Decides about one visit.</summary>
    /// <param name="article">What was known before.</param>
    /// <param name="fetched">What the request gave.</param>
    /// <param name="document">The document of the answer; <see langword="null"/> when none was fetched.</param>
    /// <param name="now">The time of the visit.</param>
    /// <param name="random">Chooses the minutes until a second visit.</param>
    public static VisitDecision Decide(VisitedArticle article, FetchResult fetched, Document? document, DateTimeOffset now, Random random)
    {
        var decision = FetchDecision.Of(fetched)
            ?? (document is null ? new VisitDecision(VisitOutcome.Failed, "The page could not be read.") : null)
            ?? OriginDecision.Of(article, fetched, document!);
        if (decision is not null)
        {
            return decision with { Candidate = article.Candidate, ShownId = article.ShownId };
        }

        var text = ReportText.Of(document!);
        return LossDecision.Of(article, document!, text) is { } lost
            ? lost with { Candidate = article.Candidate, ShownId = article.ShownId }
            : TextDecision.Of(article, document!, text, now, random);
    }
}
