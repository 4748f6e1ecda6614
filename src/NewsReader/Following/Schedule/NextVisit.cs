using NewsReader.Storage.Following;

namespace NewsReader.Following.Schedule;

/// <summary>When an address is visited next.</summary>
/// <param name="State">Whether it is visited at all.</param>
/// <param name="At">The earliest time of the visit; <see langword="null"/> unless active.</param>
/// <param name="Reason">Why then, or why not at all, in plain words for people.</param>
internal sealed record NextVisit(WatchState State, DateTimeOffset? At, string Reason);
