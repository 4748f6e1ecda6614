using NewsReader.Core.Documents;

namespace NewsReader.Core.Stories;

/// <summary>An immutable text of an article. A changed text makes a new revision; nothing is overwritten.</summary>
public sealed record Revision
{
    /// <summary>The id, which is never reused.</summary>
    public required long Id { get; init; }

    /// <summary>The article it is a text of.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Its place among the article's revisions, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The time of receipt.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The source it was read from.</summary>
    public required long SourceId { get; init; }

    /// <summary>The parsed document.</summary>
    public required Document Document { get; init; }

    /// <summary>Words of the body.</summary>
    public required int Words { get; init; }

    /// <summary>The permanent reference to exactly this text in addresses.</summary>
    public RevisionReference Reference => new(ArticleId, Number);
}
