using System.ComponentModel.DataAnnotations;
using NewsReader.Visiting.Sources;

namespace NewsReader.Api.Resources;

/// <summary>What to change of a subscription. What is missing or null stays as it is.</summary>
internal sealed record SubscriptionChange
{
    /// <summary>A week, in minutes.</summary>
    private const int Week = 7 * 24 * 60;

    /// <summary>What people call it.</summary>
    [StringLength(Follower.LongestName)]
    public string? Name { get; init; }

    /// <summary>The folder; folders inside it after a stroke; empty for none.</summary>
    [StringLength(Follower.LongestName)]
    public string? Folder { get; init; }

    /// <summary>Minutes between two visits; 0 leaves it to the schedule of the program.</summary>
    [Range(0, Week)]
    public int? PaceMinutes { get; init; }

    /// <summary>Whether it is paused. False visits it again, beginning now.</summary>
    public bool? IsPaused { get; init; }
}
