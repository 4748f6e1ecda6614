namespace NewsReader.Storage.Speakers;

/// <summary>A role that texts gave a speaker.</summary>
/// <param name="Role">The role as printed.</param>
/// <param name="First">The earliest publication that gives it, ISO 8601; <see langword="null"/> when none of them is dated.</param>
/// <param name="Last">The latest publication that gives it; <see langword="null"/> when none of them is dated.</param>
/// <param name="Quotes">How many quotes were given under it.</param>
public sealed record SpeakerRole(string Role, string? First, string? Last, long Quotes);
