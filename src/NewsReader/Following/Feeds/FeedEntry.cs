namespace NewsReader.Following.Feeds;

/// <summary>One entry of a feed. Texts contain no control characters; absent facts are <see langword="null"/>.</summary>
internal sealed record FeedEntry
{
    /// <summary>The identifier that the feed gives it: guid, Atom id, <c>rdf:about</c>. Feeds repeat and change them.</summary>
    public string? Id { get; init; }

    /// <summary>Its headline as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>The address of its page: absolute where the feed's own address is known.</summary>
    public string? Link { get; init; }

    /// <summary>When it was first published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Names of its authors as printed.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its whole text as HTML that is not cleaned, where the feed carries it.</summary>
    public string? Content { get; init; }

    /// <summary>Its summary as HTML that is not cleaned.</summary>
    public string? Summary { get; init; }

    /// <summary>Its text as plain text: that of the content, else of the summary.</summary>
    public string Text => PlainText.Of(Content ?? Summary ?? "");
}
