using NewsReader.Core.Documents;
using NewsReader.Core.Revisions;

namespace NewsReader.Following.Visits;

/// <summary>Decides whether a page shows something in place of the report.</summary>
internal static class LossDecision
{
    /// <summary>A body shorter than this part of the last one is not an edit of it.</summary>
    private const double LeastShare = 0.4;

    /// <summary>The decision; <see langword="null"/> when the page shows a report.</summary>
    public static VisitDecision? Of(VisitedArticle article, Document document, ReportText text)
    {
        if (document.Problems.Any(problem => problem.Kind == ProblemKind.NoArticle) || text.Letters == 0)
        {
            return new(VisitOutcome.Lost, "The page contains no report.");
        }

        return article.Revisions is [var last, ..] && text.Letters < last.Text.Letters * LeastShare
            ? new(VisitOutcome.Lost, "The page shows less than two fifths of the report.")
            : null;
    }
}
