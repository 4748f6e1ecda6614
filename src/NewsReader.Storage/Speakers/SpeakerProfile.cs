namespace NewsReader.Storage.Speakers;

/// <summary>A person or body across the collection.</summary>
/// <param name="Id">What the collection calls them.</param>
/// <param name="Name">The fullest name given.</param>
/// <param name="Roles">The roles texts gave them, the most frequent first.</param>
public sealed record SpeakerProfile(long Id, string Name, IReadOnlyList<SpeakerRole> Roles)
{
    /// <summary>What texts call them in full, the most frequent first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Quotes in the current texts; <see langword="null"/> where they were not counted.</summary>
    public long? Quotes { get; init; }
}
