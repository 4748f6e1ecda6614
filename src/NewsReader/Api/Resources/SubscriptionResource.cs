using NewsReader.Presentation;
using NewsReader.Storage.Following;
using NewsReader.Visiting.Sources;

namespace NewsReader.Api.Resources;

/// <summary>A feed, page or sitemap that is followed, and how it is doing.</summary>
internal sealed record SubscriptionResource
{
    /// <summary>The id of the subscription.</summary>
    public required long Id { get; init; }

    /// <summary>What it follows.</summary>
    public required SubscriptionKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The folders it is in, from the outermost.</summary>
    public required IReadOnlyList<string> Folder { get; init; }

    /// <summary>The address that is visited.</summary>
    public required string Address { get; init; }

    /// <summary>The address of the pages it belongs to; null when it names none.</summary>
    public required string? Home { get; init; }

    /// <summary>Minutes between two visits that a person asked for; null for the schedule of the program.</summary>
    public required int? PaceMinutes { get; init; }

    /// <summary>How it is doing: fine, new, waiting, failing, paused, gone or ended.</summary>
    public required string State { get; init; }

    /// <summary>The same in words.</summary>
    public required string StateText { get; init; }

    /// <summary>The last visit; null before the first.</summary>
    public required DateTimeOffset? LastVisit { get; init; }

    /// <summary>The next visit; null when there is none.</summary>
    public required DateTimeOffset? NextVisit { get; init; }

    /// <summary>Items that its feed named for the first time in the last seven days.</summary>
    public required int WeekItems { get; init; }

    /// <summary>Edits that visits found in the last seven days.</summary>
    public required int WeekEdits { get; init; }

    /// <summary>Its address on this site.</summary>
    public required string Url { get; init; }

    /// <summary>A subscription as programs read it.</summary>
    public static SubscriptionResource Of(FollowedSource source, Links links) => new()
    {
        Id = source.Subscription.Id,
        Kind = source.Subscription.Kind,
        Name = source.Subscription.Name,
        Folder = source.Subscription.Folder.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        Address = source.Watch.Address,
        Home = source.Subscription.Home,
        PaceMinutes = (int?)(source.Subscription.Pace / 60),
        State = WatchPhrases.Kind(source.Watch),
        StateText = WatchPhrases.Of(source.Watch),
        LastVisit = source.Watch.VisitedAt,
        NextVisit = source.Watch.NextAt,
        WeekItems = (int)source.Week.Sum(day => day.Items),
        WeekEdits = (int)source.Week.Sum(day => day.Edits),
        Url = links.To(FormattableString.Invariant($"subscriptions/{source.Subscription.Id}")),
    };
}
