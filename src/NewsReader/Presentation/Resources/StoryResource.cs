using NewsReader.Core.Stories;

namespace NewsReader.Presentation.Resources;

/// <summary>A story and its versions.</summary>
internal sealed record StoryResource
{
    /// <summary>The id of the story.</summary>
    public required long Id { get; init; }

    /// <summary>The headline of the version that represents it.</summary>
    public required string? Headline { get; init; }

    /// <summary>The earliest known date of publication.</summary>
    public required string? DatePublished { get; init; }

    /// <summary>The time at which a version was last added, removed or revised.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>The address of its page.</summary>
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
