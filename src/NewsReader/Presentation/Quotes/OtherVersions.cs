namespace NewsReader.Presentation.Quotes;

/// <summary>How other versions give the words of one quote.</summary>
/// <param name="All">Each other telling.</param>
/// <param name="Address">Where a telling is shown, below the site's root.</param>
internal sealed record OtherVersions(IReadOnlyList<OtherVersion> All, Func<OtherVersion, string> Address)
{
    /// <summary>Versions that are listed at once; more are folded away, since they would push the next words out of sight.</summary>
    private const int MostInSight = 2;

    /// <summary>The tellings, version by version: one can give the words in several places.</summary>
    public IReadOnlyList<IReadOnlyList<OtherVersion>> Versions { get; } =
        [.. All.GroupBy(echo => echo.There.Placed.Revision.ArticleId).Select(version => (IReadOnlyList<OtherVersion>)[.. version])];

    /// <summary>Whether they are too many to be listed at once.</summary>
    public bool AreFolded => Versions.Count > MostInSight;
}
