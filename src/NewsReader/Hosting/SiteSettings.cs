namespace NewsReader.Hosting;

/// <summary>What the site is started with.</summary>
/// <param name="Data">Where the collection lives.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
internal sealed record SiteSettings(DataDirectory Data, string Urls)
{
    /// <summary>This machine only, at a port that is rarely taken.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";
}
