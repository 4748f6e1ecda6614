namespace NewsReader.Presentation.Resources;

/// <summary>A revision in the history of its article.</summary>
/// <param name="Revision">Its number, from 1.</param>
/// <param name="Received">The time of receipt.</param>
/// <param name="Url">Its permanent address.</param>
/// <param name="Changes">The comparison with the one before; null for the first.</param>
internal sealed record RevisionStep(int Revision, DateTimeOffset Received, string Url, string? Changes)
{
    /// <summary>The revisions of an article, the first first.</summary>
    /// <param name="received">The time of receipt of each.</param>
    public static IReadOnlyList<RevisionStep> Of(long article, IReadOnlyList<DateTimeOffset> received, Links links) =>
    [
        .. received.Select((at, index) => new RevisionStep(
            index + 1, at, links.Revision(article, index + 1), index == 0
                ? null
                : links.Comparison(new(article, index), new(article, index + 1)))),
    ];
}
