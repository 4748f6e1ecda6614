using NewsReader.Ingestion.Uploads;
using NewsReader.Presentation;

namespace NewsReader.Pages.Add;

/// <summary>What the documents of a batch become when they are added, in words.</summary>
internal static class BatchOutcome
{
    /// <summary>
    /// All documents in a sentence: <c>These 3 documents bring 1 new story in 2 versions and 1 new version of stories in
    /// the collection.</c>
    /// </summary>
    public static string Of(IReadOnlyList<Preview> previews)
    {
        var fresh = previews.Where(preview => preview is { KnownAs: null, RepeatOf: null }).ToList();
        var starting = fresh.Count(preview => preview.Story is null);
        var started = fresh.Where(preview => preview.Story is null).Select(Story).Distinct().Count();
        var joining = fresh.Count(preview => preview.Story is not null);
        var revised = previews.Count(preview => !preview.IsUnchanged && (preview.KnownAs is not null || preview.RepeatOf is not null));
        var parts = new[]
        {
            started > 0
                ? $"{(started == 1 ? "1 new story" : $"{started} new stories")}{(starting > started ? $" in {starting} versions" : null)}"
                : null,
            joining > 0 ? $"{Phrases.Count(joining, "new version")} of stories in the collection" : null,
            revised > 0 ? $"{Phrases.Count(revised, "new revision")} of reports" : null,
            previews.Count(preview => preview.IsUnchanged) is > 0 and var known
                ? $"nothing new from {known} that {(known == 1 ? "is" : "are")} there already"
                : null,
        }.OfType<string>().ToList();
        return $"These {previews.Count} documents bring {Phrases.List(parts)}.";
    }

    /// <summary>Says which new story a document starts, alone or with others.</summary>
    public static string NewStory(Preview preview)
    {
        var moved = preview.Moved > 0 ? $"{Phrases.Count(preview.Moved, "report")} of the collection" : null;
        return (preview.Companions.Count, moved) switch
        {
            (0, null) => "No matching story: this starts a new one.",
            (0, _) => $"Starts a new story together with {moved}.",
            (_, null) => $"Starts a new story together with {Names(preview.Companions)}.",
            _ => $"Starts a new story together with {Names(preview.Companions)} and with {moved}.",
        };
    }

    /// <summary>The names of documents, the first few of many.</summary>
    public static string Names(IReadOnlyList<Upload> uploads)
    {
        // Names in one message; the rest are counted.
        const int most = 4;
        return uploads.Count <= most
            ? Phrases.List([.. uploads.Select(upload => upload.Name)])
            : Phrases.List([.. uploads.Take(most - 1).Select(upload => upload.Name), $"{uploads.Count - most + 1} more"]);
    }

    /// <summary>The key of a new story: its first document.</summary>
    private static int Story(Preview preview) => preview.Companions.Select(other => other.Number).Append(preview.Upload.Number).Min();
}
