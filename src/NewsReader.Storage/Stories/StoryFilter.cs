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

    /// <summary>Whether every story passes.</summary>
    public bool IsEmpty => this == new StoryFilter();
}
