namespace NewsReader.Following.Fetching;

/// <summary>One thing to fetch.</summary>
/// <param name="Address">Its address as written.</param>
/// <param name="Robots">What it takes from the robots.txt of the site.</param>
/// <param name="ETag">The validator of the last visit, as received; <see langword="null"/> without one.</param>
/// <param name="LastModified">The date of the last visit's document, as received; <see langword="null"/> without one.</param>
internal sealed record FetchRequest(
    string Address, RobotsUse Robots = RobotsUse.Obey, string? ETag = null, string? LastModified = null);
