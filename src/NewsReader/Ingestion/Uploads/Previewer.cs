using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Ingestion.Uploads;

/// <summary>Reads waiting documents as the collection would, and keeps nothing.</summary>
internal sealed class Previewer(Database database, Grouping grouping, StoryStore stories)
{
    /// <summary>The document as it would be kept.</summary>
    public async Task<Preview> ReadAsync(Upload upload, byte[] bytes, CancellationToken cancellation)
    {
        var format = upload.Format!.Value;
        var (derived, fault) = InternalError.Try(() => Derivation.Of(bytes, format));
        if (derived is null)
        {
            return Refused(upload, new Document { Text = "" }, $"{fault}; it can be kept, and is tried again when the site starts");
        }

        if (derived.Refusal is { } refusal)
        {
            return Refused(upload, derived.Document, refusal);
        }

        var next = new Source
        {
            Id = long.MaxValue,
            Sha256 = SourceStore.NameOf(bytes),
            Origin = upload.Name,
            MediaType = format.MediaType(),
            ReceivedAt = DateTimeOffset.MaxValue,
        };
        var (known, isUnchanged, story) = await database.WriteAsync<(long?, bool, long?)>(
            async change =>
            {
                var same = await ArticleStore.FindByContentAsync(change, next.Sha256);
                var returned = same is null ? null : await ArticleStore.FindReturnedAsync(change, next, derived.IdentityOf(next));
                var known = returned ?? same ?? await ArticleStore.FindAsync(change, derived.IdentityOf(next));
                return (known, same is not null && returned is null, known is null ? await grouping.ProbeAsync(change, derived.Fingerprint) : (await ArticleStore.LastAsync(change, known.Value)).Story);
            },
            cancellation);
        return new(upload, derived.Document, derived.Quotes, Refusal: null, known, isUnchanged, story is { } id ? await stories.FindAsync(id, cancellation) : null);
    }

    private static Preview Refused(Upload upload, Document document, string reason) =>
        new(upload, document, [], reason, KnownAs: null, IsUnchanged: false, Story: null);
}
