using NewsReader.Core.Stories;

namespace NewsReader.Presentation.Resources;

/// <summary>A story and its versions.</summary>
internal sealed record StoryResource
{
    /// <summary>What the collection calls it.</summary>
    public required long Id { get; init; }

    /// <summary>The headline of the version that presents it.</summary>
    public required string? Headline { get; init; }

    /// <summary>The earliest publication known.</summary>
    public required string? DatePublished { get; init; }

    /// <summary>When a version last joined, left or was revised.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>Its versions in order of arrival.</summary>
    public required IReadOnlyList<ArticleResource> Articles { get; init; }

    /// <summary>A story.</summary>
    public static StoryResource Of(Story story, Links links) => new()
    {
        Id = story.Id,
        Headline = story.Headline?.Value,
        DatePublished = story.Published,
        Changed = story.ChangedAt,
        Url = links.Story(story.Id),
        Articles = [.. story.Articles.Select(article => ArticleResource.Of(article, links))],
    };
}
