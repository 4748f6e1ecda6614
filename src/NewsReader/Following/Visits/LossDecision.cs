using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons.Revisions;
using NewsReader.Core.Revisions;

namespace NewsReader.Following.Visits;

/// <summary>Decides whether a page shows something in place of the report: a question of consent, an offer, a check, an error.</summary>
internal static class LossDecision
{
    /// <summary>A body shorter than this part of the last one is not an edit of it.</summary>
    private const double LeastShare = 0.4;

    /// <summary>A report that breaks off at an offer to subscribe has lost at least this part of its body.</summary>
    private const double LeastLoss = 0.2;

    /// <summary>A shorter text than this part of the last one is no report that was written again.</summary>
    private const double LeastShareOfRewrite = 0.2;

    /// <summary>Passages that a report written again has of the last one at least, under the same headline.</summary>
    private const int FewestKept = 2;

    /// <summary>Letters of a page that is only a wall. An estimate, not measured.</summary>
    private const int LettersOfWall = 600;

    /// <summary>Letters of such a page where no earlier text shows what is missing: a first report of two sentences is longer.</summary>
    private const int LettersOfUnknownWall = 250;

    /// <summary>Letters of a page whose headline is that of a wall, with the menus that were read as its body.</summary>
    private const int LettersUnderWall = 1500;

    /// <summary>The decision; <see langword="null"/> when the page shows a report.</summary>
    public static VisitDecision? Of(VisitedArticle article, Document document, ReportText text)
    {
        if (text.Letters == 0 || document.Problems.Any(problem => problem.Kind == ProblemKind.NoArticle))
        {
            return new(VisitOutcome.Lost, "The page contains no report.");
        }

        var last = article.Revisions is [var newest, ..] ? newest.Text : null;
        return last is not null && text.Letters < last.Letters * LeastShare && !IsRewritten(text, last)
                ? new(VisitOutcome.Lost, "The page shows less than two fifths of the report.")
            : IsWall(document, text, last) || IsCutByWall(text, last)
                ? new(VisitOutcome.Lost, "The page asks for consent, payment or a check, or reports an error, in place of the report.")
            : null;
    }

    /// <summary>
    /// Whether a page that is much shorter was written again: the headline and some passages are the same, and most of the rest is new.
    /// A page that breaks off shows only what was there before, and a wall or an error has none of it.
    /// </summary>
    private static bool IsRewritten(ReportText text, ReportText last)
    {
        var kept = text.Passages.Where(last.Passages.Contains).ToList();
        return text.Headline.Length > 0 && string.Equals(text.Headline, last.Headline, StringComparison.Ordinal)
            && text.Letters >= last.Letters * LeastShareOfRewrite
            && kept.Count >= FewestKept && text.Passages.Count > 2 * kept.Count
            && !text.Passages.Any(passage => PassingText.HasWall(passage));
    }

    private static bool IsWall(Document document, ReportText text, ReportText? last)
    {
        if (last is not null && (PassingText.HasWall(last.Headline) || last.Passages.Any(passage => PassingText.HasWall(passage))))
        {
            return false;
        }

        var (underHeadline, inBody) = last is null ? (LettersOfWall, LettersOfUnknownWall) : (LettersUnderWall, LettersOfWall);
        return (text.Letters < underHeadline && PassingText.HasWall(document.Headline?.Value))
            || (text.Letters < inBody && text.Passages.Any(passage => PassingText.HasWall(passage)));
    }

    private static bool IsCutByWall(ReportText text, ReportText? last) =>
        last is not null && text.Letters < last.Letters * (1 - LeastLoss) && text.Passages.Count > 0
        && text.Passages.Any(passage => PassingText.HasWall(passage)) && !last.Passages.Any(passage => PassingText.HasWall(passage));
}
