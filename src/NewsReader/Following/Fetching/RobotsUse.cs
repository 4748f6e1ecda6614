namespace NewsReader.Following.Fetching;

/// <summary>What a request takes from the robots.txt of a site.</summary>
internal enum RobotsUse
{
    /// <summary>What may be fetched, and how fast.</summary>
    Obey,

    /// <summary>How fast only: for a feed that a person added, which is there for programs.</summary>
    PaceOnly,

    /// <summary>Nothing: for the robots.txt itself.</summary>
    Ignore,
}
