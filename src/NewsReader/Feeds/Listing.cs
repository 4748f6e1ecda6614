namespace NewsReader.Feeds;

/// <summary>A list in terms that every form of data shares.</summary>
internal sealed record Listing
{
    /// <summary>The title of the list.</summary>
    public required string Title { get; init; }

    /// <summary>The entries as feeds show them.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>The entries as a table.</summary>
    public required Table Table { get; init; }

    /// <summary>The things themselves, for JSON.</summary>
    public required object Resource { get; init; }

    /// <summary>Absolute address of the part that follows; <see langword="null"/> for the last.</summary>
    public string? Next { get; init; }

    /// <summary>A self-contained page, where there is one.</summary>
    public Func<string>? Html { get; init; }

    /// <summary>The time at which the latest entry was received; the minimum value for an empty list.</summary>
    public DateTimeOffset Updated => Entries.Count == 0 ? DateTimeOffset.UnixEpoch : Entries.Max(entry => entry.ReceivedAt);
}
