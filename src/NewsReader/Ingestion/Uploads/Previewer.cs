using NewsReader.Storage;

namespace NewsReader.Ingestion.Uploads;

/// <summary>Reads waiting documents as the collection would, and keeps nothing.</summary>
internal sealed class Previewer(Database database, Grouping grouping, StoryStore stories)
{
    /// <summary>The document as it would be kept.</summary>
    public async Task<Preview> ReadAsync(Upload upload, byte[] bytes, CancellationToken cancellation)
    {
        var derived = Derivation.Of(bytes, upload.Format!.Value);
        if (derived.Refusal is { } refusal)
        {
            return new(upload, derived.Document, derived.Quotes, refusal, KnownAs: null, IsUnchanged: false, Story: null);
        }

        var (known, same, story) = await database.WriteAsync<(long?, bool, long?)>(
            async change =>
            {
                var same = await ArticleStore.FindByContentAsync(change, SourceStore.NameOf(bytes));
                var known = same ?? (derived.Document.Address is { } address ? await ArticleStore.FindAsync(change, address.Value) : null);
                return (known, same is not null, known is null ? await grouping.ProbeAsync(change, derived.Fingerprint) : (await ArticleStore.LastAsync(change, known.Value)).Story);
            },
            cancellation);
        return new(upload, derived.Document, derived.Quotes, Refusal: null, known, same, story is { } id ? await stories.FindAsync(id, cancellation) : null);
    }
}
