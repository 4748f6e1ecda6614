namespace NewsReader.Storage.Following;

/// <summary>A subscription as the list of sources shows it.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="Watch">The watch of its own address.</param>
public sealed record FollowedSource(Subscription Subscription, Watch Watch)
{
    /// <summary>What it brought on each of the last seven days, the earliest first.</summary>
    public IReadOnlyList<DayOfSource> Week { get; init; } = [];
}
