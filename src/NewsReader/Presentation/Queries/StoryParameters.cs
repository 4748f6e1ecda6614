namespace NewsReader.Presentation.Queries;

/// <summary>
/// The filters of a list of stories as they were written, not yet read; absent and blank ones are <see langword="null"/>.
/// </summary>
/// <param name="Source">An outlet by its exact name.</param>
/// <param name="Medium">The name of a <see cref="Core.Documents.Medium"/>, in any case.</param>
/// <param name="From">The first day of publication.</param>
/// <param name="To">The last day.</param>
/// <param name="After">A <see cref="Storage.Stories.StoryCursor"/>.</param>
/// <param name="Versions"><see cref="StoryQuery.Several"/> for stories with more than one version.</param>
/// <param name="Sort">The name of a <see cref="Storage.Stories.StoryOrder"/>, in any case.</param>
/// <param name="Since">A moment, ISO 8601: only stories that changed after it.</param>
internal sealed record StoryParameters(
    string? Source, string? Medium, string? From, string? To, string? After, string? Versions, string? Sort, string? Since)
{
    /// <summary>Those in an address. Pages say <c>versions=several</c>, programs <c>several=true</c>; both are read everywhere.</summary>
    public static StoryParameters Of(IQueryCollection query) => new(
        Text(query["source"]), Text(query["medium"]), Text(query["from"]), Text(query["to"]), Text(query["after"]),
        Text(query["versions"]) ?? Text(query["several"])?.ToLowerInvariant() switch
        {
            "true" => StoryQuery.Several,
            "false" => null,
            var other => other,
        },
        Text(query["sort"]), Text(query["since"]));

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
