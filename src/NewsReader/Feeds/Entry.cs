using System.Xml.Linq;
namespace NewsReader.Feeds;

/// <summary>One entry of a feed.</summary>
internal sealed record Entry
{
    /// <summary>Names it in the collection, whatever the host: its id is made of this (<c>articles/1/revisions/2</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Its permanent absolute address.</summary>
    public required string Address { get; init; }

    /// <summary>Where it was published, absolute; <see langword="null"/> when that is unknown.</summary>
    public string? Original { get; init; }

    /// <summary>A line that presents it.</summary>
    public required string Title { get; init; }

    /// <summary>The content, as paragraphs, lists and quotations of XHTML without a namespace.</summary>
    public required IReadOnlyList<XElement> Content { get; init; }

    /// <summary>The time at which it was received: the only date that is always known.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was published, ISO 8601 with as much as is known; <see langword="null"/> when that is nothing.</summary>
    public string? Published { get; init; }

    /// <summary>The authors or the speaker.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The categories.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Its language as a BCP 47 tag; <see langword="null"/> when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The moment of publication, where the document gives date, time and zone; nothing is filled in.</summary>
    public DateTimeOffset? PublishedAt =>
        Published is { Length: > 19 } && DateTimeOffset.TryParse(Published, System.Globalization.CultureInfo.InvariantCulture, out var at)
            ? at
            : null;
}
