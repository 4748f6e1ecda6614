using NewsReader.Core.Documents;

namespace NewsReader.Storage.Articles;

/// <summary>
/// A text that is about to become a revision, in stored form and compressed, so that no writer waits for that work: create
/// it before the transaction begins.
/// </summary>
/// <param name="sourceId">The source it was read from.</param>
/// <param name="receivedAt">The time of receipt.</param>
/// <param name="document">How it was read.</param>
/// <param name="derivedBy">Version of the code that read it.</param>
public sealed class RevisionDraft(long sourceId, DateTimeOffset receivedAt, Document document, int derivedBy)
{
    /// <summary>What is written in the columns of <c>revision</c> and <c>body</c>.</summary>
    internal RevisionColumns Columns { get; } = RevisionColumns.Of(sourceId, receivedAt, document, derivedBy);
}
