namespace NewsReader.Storage.Following;

/// <summary>Whether a watch is visited.</summary>
public enum WatchState
{
    /// <summary>It is visited.</summary>
    Active,

    /// <summary>It is not visited until a person says so: a person paused it, or it failed for too long.</summary>
    Paused,

    /// <summary>The site says that the document is no longer there.</summary>
    Gone,

    /// <summary>It is not visited any more: nothing changed for long, it is not followed, or another watch has its article.</summary>
    Ended,
}
