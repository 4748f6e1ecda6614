using NewsReader.Core.Documents;
using NewsReader.Core.Revisions;

namespace NewsReader.Following.Visits;

/// <summary>Decides about a page that shows a report: the same, an earlier one, or a change to store now or later.</summary>
internal static class TextDecision
{
    /// <summary>Revisions among which an earlier text is looked for.</summary>
    private const int MostRevisions = 6;

    /// <summary>
    /// Words that must differ for a change to need no second visit: what sites show only for a moment is a headline on trial, a line or a
    /// counter.
    /// </summary>
    private const int LargeChange = 30;

    /// <summary>Candidates in a row after which the article waits for its usual visit.</summary>
    private const int MostVisitsInARow = 3;

    /// <summary>A second look sooner than this confirms nothing: caches answer the same for a minute.</summary>
    private static readonly TimeSpan SoonestConfirmation = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Time between two revisions of a live page that only grows: each entry as a revision would hide the changes of words.
    /// </summary>
    private static readonly TimeSpan BetweenAdditions = TimeSpan.FromMinutes(30);

    public static VisitDecision Of(VisitedArticle article, Document document, ReportText text, DateTimeOffset now, Random random)
    {
        if (article.Revisions is not [var newest, ..])
        {
            return new(VisitOutcome.Changed, "It is the first text of this article.");
        }

        var known = article.Revisions.Take(MostRevisions).ToList();
        var shown = known.Find(revision => revision.Id == article.ShownId) ?? newest;
        var difference = ReportComparer.Compare(shown.Text, text);
        if (!difference.IsChanged)
        {
            return new(VisitOutcome.Unchanged, difference.Why) { ShownId = shown == newest ? null : shown.Id };
        }

        if (known.Find(revision => revision != shown && !ReportComparer.Compare(revision.Text, text).IsChanged) is { } earlier)
        {
            return new(VisitOutcome.Returned, "The page shows an earlier text again.") { ShownId = earlier == newest ? null : earlier.Id };
        }

        return Addition(document, article.Address, newest, difference, now) ?? Change(article, difference, text, now, random);
    }

    private static VisitDecision? Addition(Document document, Uri address, KnownRevision newest, ReportDifference difference,
        DateTimeOffset now)
    {
        var since = now - newest.ReceivedAt;
        return difference.IsPureAddition && LivePage.Is(document, address) && since >= TimeSpan.Zero && since < BetweenAdditions
            ? new(VisitOutcome.LiveAddition, "The live page has new entries; they are stored every half hour.")
            {
                ComeAgainIn = BetweenAdditions - since,
            }
            : null;
    }

    private static VisitDecision Change(VisitedArticle article, ReportDifference difference, ReportText text, DateTimeOffset now,
        Random random)
    {
        var waiting = article.Candidate;
        if (difference.ChangedWords >= LargeChange)
        {
            return new(VisitOutcome.Changed, difference.Why);
        }

        var isSame = string.Equals(waiting?.Key, text.Key, StringComparison.Ordinal);
        if (isSame && (now - waiting!.SeenAt).Duration() >= SoonestConfirmation)
        {
            return new(VisitOutcome.Changed, $"{difference.Why} A second visit confirms it.");
        }

        var visits = isSame ? waiting!.Visits : (waiting?.Visits ?? 0) + 1;
        return new(VisitOutcome.Candidate, $"{difference.Why} It is small and waits for a second visit.")
        {
            Candidate = isSame ? waiting : new(text.Key, now, visits),
            ShownId = article.ShownId,
            ComeAgainIn = visits <= MostVisitsInARow ? TimeSpan.FromMinutes(2 + 3 * random.NextDouble()) : null,
        };
    }
}
