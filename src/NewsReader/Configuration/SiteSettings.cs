namespace NewsReader.Configuration;

/// <summary>Settings of the site.</summary>
/// <param name="Data">Where the collection lives.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
internal sealed record SiteSettings(DataDirectory Data, string Urls)
{
    /// <summary>Files and folders whose new and changed documents are ingested while the site is running.</summary>
    public IReadOnlyList<string> Watched { get; init; } = [];

    /// <summary>Access settings beyond the login.</summary>
    public AccessSettings Access { get; init; } = new();

    /// <summary>Path below which a proxy shows the site (<c>/news</c>); empty when it is shown at the root.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>The clock of the site. It decides when changes of other processes are noticed and what date an arrival gets.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>This machine only, at a port that is rarely taken.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";
}
