using NewsReader.Storage.Sources;

namespace NewsReader.Pages;

/// <summary>The notes on recent imports on the front page.</summary>
/// <param name="Failed">The last arrival, when it could not be read.</param>
/// <param name="QuietSince">The time of the last arrival, if it is long ago.</param>
/// <param name="IsWatching">Whether folders are watched, so that more documents can arrive.</param>
internal sealed record Imports(Source? Failed, DateTimeOffset? QuietSince, bool IsWatching)
{
    /// <summary>After a week without new documents the page shows a notice.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(7);

    /// <summary>Whether there is a notice.</summary>
    public bool NeedTelling => Failed is not null || QuietSince is not null;

    /// <summary>What the last arrival means now.</summary>
    public static Imports Of(Source? latest, DateTimeOffset now, bool isWatching) => new(
        latest is { State: SourceState.Failed } ? latest : null,
        latest is not null && now - latest.ReceivedAt > Quiet ? latest.ReceivedAt : null,
        isWatching);
}
