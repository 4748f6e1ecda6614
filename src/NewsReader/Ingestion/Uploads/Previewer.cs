using System.Data.Common;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Stories;

namespace NewsReader.Ingestion.Uploads;

/// <summary>Reads the waiting documents of a batch as the collection would, and keeps nothing.</summary>
internal sealed class Previewer(Database database, Grouping grouping, StoryStore stories)
{
    /// <summary>The documents as they would be added, all of them and in this order.</summary>
    public async Task<IReadOnlyList<Preview>> ReadAsync(IReadOnlyList<(Upload Upload, byte[] Bytes)> waiting,
        CancellationToken cancellation)
    {
        var read = waiting.Select(one => Read(one.Upload, one.Bytes)).ToList();
        var placed = await database.WriteAsync(change => PlaceAsync(change, [.. read.Where(one => one.Derived is not null)]), cancellation);
        var previews = read.ConvertAll(one => one.Preview);
        foreach (var group in placed.GroupBy(one => one.Story))
        {
            var story = group.First().IsKnown ? await stories.FindAsync(group.Key, cancellation) : null;
            foreach (var one in group)
            {
                previews[previews.FindIndex(preview => preview.Upload == one.Preview.Upload)] = one.Preview with
                {
                    Story = story,
                    Companions = [.. group.Select(other => other.Preview.Upload).Where(other => other != one.Preview.Upload)],
                };
            }
        }

        return previews;
    }

    private static Reading Read(Upload upload, byte[] bytes)
    {
        var format = upload.Format!.Value;
        var (derived, fault) = InternalError.Try(() => Derivation.Of(bytes, format.MediaType(), upload.Name));
        var source = new Source
        {
            Id = long.MaxValue,
            Sha256 = SourceStore.NameOf(bytes),
            Origin = upload.Name,
            MediaType = format.MediaType(),
            ReceivedAt = DateTimeOffset.MaxValue,
        };
        return derived is null
            ? new(new(upload, new Document { Text = "" }, [], $"{fault}; it can be added, and is tried again when the site starts"), null,
                source)
            : new(new(upload, derived.Document, derived.Quotes, derived.Refusal), derived.Refusal is null ? derived : null, source);
    }

    /// <summary>
    /// Finds out which documents are known already, in the collection or earlier in the batch, and into which story each
    /// comes.
    /// </summary>
    private async Task<List<Placed>> PlaceAsync(DbConnection change, IReadOnlyList<Reading> read)
    {
        var first = read.GroupBy(one => one.Derived!.IdentityOf(one.Source), StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        var known = new Dictionary<Reading, Placed>();
        foreach (var one in first)
        {
            known[one] = await KnownAsync(change, one);
        }

        var arriving = first.FindAll(one => known[one].Story == 0);
        var found = await grouping.RehearseAsync(change, [.. arriving.Select(one => one.Derived!.Fingerprint)]);
        foreach (var (one, story) in arriving.Zip(found))
        {
            known[one] = new(one.Preview with { Moved = story.IsNew ? story.Known : 0 }, story.Story, !story.IsNew);
        }

        return [.. read.Select(one => known.GetValueOrDefault(one) ?? Repeated(one, first.Find(other => IsSame(one, other))!, known))];
    }

    /// <summary>A document with the address or the bytes of an earlier one comes where that comes.</summary>
    private static Placed Repeated(Reading one, Reading earlier, Dictionary<Reading, Placed> known) => known[earlier] with
    {
        Preview = one.Preview with
        {
            KnownAs = known[earlier].Preview.KnownAs,
            RepeatOf = earlier.Preview.Upload,
            IsUnchanged = string.Equals(one.Source.Sha256, earlier.Source.Sha256, StringComparison.Ordinal),
        },
    };

    private static bool IsSame(Reading one, Reading other) =>
        string.Equals(one.Derived!.IdentityOf(one.Source), other.Derived!.IdentityOf(other.Source), StringComparison.Ordinal);

    private static async Task<Placed> KnownAsync(DbConnection change, Reading one)
    {
        var same = await ArticleStore.FindByContentAsync(change, one.Source.Sha256);
        var returned = same is null ? null : await ArticleStore.FindReturnedAsync(change, one.Source, one.Derived!.IdentityOf(one.Source));
        var known = returned ?? same ?? await KnownArticle.FindAsync(change, one.Derived!, one.Source);
        return known is { } article
            ? new(one.Preview with { KnownAs = article, IsUnchanged = same is not null && returned is null },
                (await ArticleStore.LastAsync(change, article)).Story, IsKnown: true)
            : new(one.Preview, 0, IsKnown: false);
    }

    /// <summary>A document as it is read; derived only when it holds an article.</summary>
    private sealed record Reading(Preview Preview, Derivation? Derived, Source Source);

    /// <summary>A document with the story it comes into; 0 while that is not known.</summary>
    private sealed record Placed(Preview Preview, long Story, bool IsKnown);
}
