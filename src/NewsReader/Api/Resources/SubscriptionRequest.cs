using System.ComponentModel.DataAnnotations;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;

namespace NewsReader.Api.Resources;

/// <summary>What to follow.</summary>
internal sealed record SubscriptionRequest
{
    /// <summary>The address of a feed, sitemap or page.</summary>
    [Required, StringLength(2000, MinimumLength = 1)]
    public required string Address { get; init; }

    /// <summary>What it is; when it is missing the address is requested to find out.</summary>
    public SubscriptionKind? Kind { get; init; }

    /// <summary>What people call it; when it is missing, what it calls itself.</summary>
    [StringLength(Follower.LongestName)]
    public string? Name { get; init; }

    /// <summary>The folder; folders inside it after a stroke.</summary>
    [StringLength(Follower.LongestName)]
    public string? Folder { get; init; }
}
