using NewsReader.Core.Documents;

namespace NewsReader.Storage.Stories;

/// <summary>Which stories to list. Conditions that are not set let every story through; one version must meet all that are set.</summary>
public sealed record StoryFilter
{
    /// <summary>A version by this outlet, by its exact name.</summary>
    public string? Outlet { get; init; }

    /// <summary>A version in this medium.</summary>
    public Medium? Medium { get; init; }

    /// <summary>A version published on this day or later; undated versions do not pass.</summary>
    public DateOnly? From { get; init; }

    /// <summary>A version published on this day or earlier; undated versions do not pass.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only stories with more than one version.</summary>
    public bool HasSeveralVersions { get; init; }

    /// <summary>
    /// <see langword="true"/>: only stories with more than one text, because they have several versions or one that was edited;
    /// <see langword="false"/>: only stories with a single text.
    /// </summary>
    public bool? HasSeveralTexts { get; init; }

    /// <summary>Only stories that changed after this moment.</summary>
    public DateTimeOffset? ChangedAfter { get; init; }

    /// <summary>Whether every story passes.</summary>
    public bool IsEmpty => this == new StoryFilter();
}
