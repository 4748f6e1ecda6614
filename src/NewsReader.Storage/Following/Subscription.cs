namespace NewsReader.Storage.Following;

/// <summary>What a person asked to follow.</summary>
public sealed record Subscription
{
    /// <summary>The id of the subscription; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>What it follows.</summary>
    public SubscriptionKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Names of the folders it is in, from the outermost, a line each; empty for none.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The address of the pages it belongs to; <see langword="null"/> when it names none.</summary>
    public string? Home { get; init; }

    /// <summary>Seconds between two visits that a person asked for; <see langword="null"/> for the schedule of the program.</summary>
    public long? Pace { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The watch of its own address.</summary>
    public long WatchId { get; init; }
}
