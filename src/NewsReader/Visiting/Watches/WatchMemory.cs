using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Following.Schedule;
using NewsReader.Following.Visits;

namespace NewsReader.Visiting.Watches;

/// <summary>What the next visit of a watch needs of earlier ones; stored with it as JSON.</summary>
internal sealed record WatchMemory
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>What visits have shown of an article's edits; <see langword="null"/> before the first successful visit.</summary>
    public ArticleRhythm? Rhythm { get; init; }

    /// <summary>The text that waits to be confirmed; <see langword="null"/> when none does.</summary>
    public CandidateText? Candidate { get; init; }

    /// <summary>The revision that the page shows; <see langword="null"/> for the newest.</summary>
    public long? ShownId { get; init; }

    /// <summary>Redirects for good that were seen; <see langword="null"/> when the last visit was not redirected.</summary>
    public MoveSightings? Moves { get; init; }

    /// <summary>Entries a week of a feed, as its last document shows them.</summary>
    public double EntriesAWeek { get; init; }

    /// <summary>How long the last document of a feed says that it stays as it is; <see langword="null"/> when it does not.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>The memory of a watch; an empty one when it has none, or one that cannot be read.</summary>
    public static WatchMemory Read(string? stored)
    {
        try
        {
            return stored is null ? new() : JsonSerializer.Deserialize<WatchMemory>(stored, Options) ?? new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    /// <summary>The memory as it is stored.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);
}
