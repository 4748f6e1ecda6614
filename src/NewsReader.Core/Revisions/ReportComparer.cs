using NewsReader.Core.Documents;

namespace NewsReader.Core.Revisions;

/// <summary>
/// Decides whether two documents are the same report. One rule for uploads, folders and visits: only the headline, the standfirst and
/// the body count.
/// </summary>
public static class ReportComparer
{
    /// <summary>Compares two documents. A pure function.</summary>
    public static ReportDifference Compare(Document before, Document after) => Compare(ReportText.Of(before), ReportText.Of(after));

    /// <summary>Compares the words of two reports. A pure function.</summary>
    public static ReportDifference Compare(ReportText before, ReportText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (string.Equals(before.Key, after.Key, StringComparison.Ordinal))
        {
            return new(IsChanged: false, "The headline and the body are the same.");
        }

        var isHeadline = !string.Equals(before.Headline, after.Headline, StringComparison.Ordinal);
        var difference = PassageDifference.Of(before.Passages, after.Passages);
        return new(IsChanged: true, Why(isHeadline, difference))
        {
            IsHeadlineChanged = isHeadline,
            ChangedWords = difference.Words,
            IsPureAddition = !isHeadline && difference.Removed.Count == 0 && difference.Added.Count > 0,
        };
    }

    private static string Why(bool isHeadline, PassageDifference difference)
    {
        var (removed, added) = (difference.Removed.Count, difference.Added.Count);
        var body = (removed, added) switch
        {
            (0, 0) => "the passages are in another order",
            (0, _) => $"{Count(added)} added",
            (_, 0) => $"{Count(removed)} removed",
            _ => $"{Count(removed)} replaced by {added}",
        };
        return !isHeadline ? $"Body: {body}."
            : removed + added == 0 ? "The headline has changed."
            : $"The headline has changed; {body}.";
    }

    private static string Count(int passages) => passages == 1 ? "1 passage" : $"{passages} passages";
}
