using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Following.Fetching;

namespace NewsReader.Following.Visits;

/// <summary>Decides about a page that is not the one of the article: of another site, or the front page of its own.</summary>
internal static class OriginDecision
{
    /// <summary>The decision; <see langword="null"/> when the page may be that of the article.</summary>
    public static VisitDecision? Of(VisitedArticle article, FetchResult fetched, Document document)
    {
        var final = fetched.FinalAddress ?? article.Address;
        if (!WebSites.AreOne(final, article.Address))
        {
            return new(VisitOutcome.Foreign, $"The address leads to another site ({final.IdnHost}).");
        }

        if (IsFrontPage(final) && !IsFrontPage(article.Address))
        {
            return new(VisitOutcome.Lost, "The address leads to the front page of the site.");
        }

        return ForeignAddress(article, final, document) is { } stated
            ? new(VisitOutcome.Foreign, $"The page says that it belongs to another site ({stated.IdnHost}).")
            : null;
    }

    private static bool IsFrontPage(Uri address) => address.AbsolutePath.Length <= 1 && address.Query.Length == 0;

    /// <summary>
    /// An address of another site that the page states and did not state when it was last stored. A page that has always named the
    /// publisher that it copies from is still itself.
    /// </summary>
    private static Uri? ForeignAddress(VisitedArticle article, Uri final, Document document) =>
        Uri.TryCreate(document.Address?.Value, UriKind.Absolute, out var stated) && !WebSites.IsOwn(stated, final)
        && !WebSites.AreOne(stated, article.Address)
        && !(article.Revisions is [var last, ..] && string.Equals(last.StatedAddress, document.Address!.Value, StringComparison.Ordinal))
        && article.Revisions.Count > 0
            ? stated
            : null;
}
