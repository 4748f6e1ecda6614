namespace NewsReader.Following.Schedule;

/// <summary>Whether an address is still visited.</summary>
internal enum WatchState
{
    /// <summary>It is visited when its time comes.</summary>
    Active,

    /// <summary>It has only given errors for a month; a person can resume it.</summary>
    Paused,

    /// <summary>The article has not changed for so long that it is no longer visited.</summary>
    Ended,

    /// <summary>The site says that the address no longer exists (410).</summary>
    Gone,
}
