using NewsReader.Core.Documents;
using NewsReader.Core.Revisions;

namespace NewsReader.Following.Visits;

/// <summary>A stored revision of a visited article, as far as a visit needs it.</summary>
/// <param name="Id">What the collection calls the revision.</param>
/// <param name="Text">Its words.</param>
/// <param name="ReceivedAt">When it was received.</param>
internal sealed record KnownRevision(long Id, ReportText Text, DateTimeOffset ReceivedAt)
{
    /// <summary>The address that its page stated for itself; <see langword="null"/> when it stated none.</summary>
    public string? StatedAddress { get; init; }

    /// <summary>
    /// A revision from its document. Facts that editors gave are in both documents of a comparison or in none: a headline of theirs is no
    /// change of the page.
    /// </summary>
    public static KnownRevision Of(long id, Document document, DateTimeOffset receivedAt) =>
        new(id, ReportText.Of(document), receivedAt) { StatedAddress = document.Address?.Value };
}
