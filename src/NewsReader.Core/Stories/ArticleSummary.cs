using NewsReader.Core.Documents;

namespace NewsReader.Core.Stories;

/// <summary>One outlet's report of a story in one medium, as its current revision presents it in a list.</summary>
public sealed record ArticleSummary
{
    /// <summary>The id of the article.</summary>
    public required long Id { get; init; }

    /// <summary>The story it reports.</summary>
    public required long StoryId { get; init; }

    /// <summary>Its current revision's number, from 1: also how many revisions it has.</summary>
    public required int Revision { get; init; }

    /// <summary>Its headline; derived when the text has none, <see langword="null"/> when it has no words.</summary>
    public Field? Headline { get; init; }

    /// <summary>The first words of its body.</summary>
    public string? Lead { get; init; }

    /// <summary>Who published it; <see langword="null"/> when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The medium of publication.</summary>
    public Medium Medium { get; init; }

    /// <summary>Who reported it.</summary>
    public IReadOnlyList<string> Reporters { get; init; } = [];

    /// <summary>Where it was reported from.</summary>
    public string? Dateline { get; init; }

    /// <summary>When it was published, ISO 8601 with as much as is known.</summary>
    public string? Published { get; init; }

    /// <summary>Running time, ISO 8601.</summary>
    public string? Duration { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Words of the body.</summary>
    public int Words { get; init; }

    /// <summary>The time at which the current revision was received.</summary>
    public DateTimeOffset ReceivedAt { get; init; }
}
