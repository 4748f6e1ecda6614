using System.Globalization;
using System.Text.Json;
using NewsReader.Configuration;
using NewsReader.Core.Stories;
using NewsReader.Feeds;
using NewsReader.Json;
using NewsReader.Presentation;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;

namespace NewsReader.Export;

/// <summary>
/// Exports a collection to a folder: its data for import elsewhere, and every text in schema.org terms for other programs.
/// </summary>
internal sealed class CollectionExport(Database database, string folder, Uri site)
{
    /// <summary>Folder of the bytes as received, named by their SHA-256.</summary>
    public const string Sources = "sources";

    /// <summary>Folder of the parsed articles, as JSON.</summary>
    public const string Articles = "articles";

    private readonly ExchangeStore exchange = new(database);
    private readonly SourceStore sources = new(database);
    private readonly ArticleStore articles = new(database);
    private readonly RevisionResources resources = new(new(database), new(database), new(database));

    /// <summary>Writes everything that can be read.</summary>
    /// <param name="report">Called with a sentence for everything that cannot be read and is left out.</param>
    /// <returns>How many documents and texts were written.</returns>
    public async Task<(int Sources, int Texts)> RunAsync(Action<string> report, CancellationToken cancellation)
    {
        OwnerOnly.Directory(folder); // texts and corrections may be confidential
        Directory.CreateDirectory(Path.Combine(folder, Sources));
        Directory.CreateDirectory(Path.Combine(folder, Articles));
        var kept = await SourcesAsync(report, cancellation);
        var (revisions, texts) = (new List<ExportedRevision>(), 0);
        await foreach (var revision in exchange.RevisionsAsync(report, cancellation))
        {
            revisions.Add(revision);
            var reference = new RevisionReference(revision.Article, (int)revision.Revision);
            texts += await TryAsync(() =>
                WriteAsync(reference, cancellation), $"article {revision.Article}, revision {revision.Revision}", report)
                ? 1
                : 0;
        }

        var carried = new CollectionArchive(
            CollectionArchive.Name,
            CollectionArchive.CurrentVersion,
            [.. kept.Select(source =>
                new ArchivedSource(source.Id, source.Sha256, source.Origin, source.Identity, source.MediaType, source.ReceivedAt,
                    source.Facts))],
            revisions,
            await exchange.CorrectionsAsync(report, cancellation));
        await File.WriteAllTextAsync(Path.Combine(folder, CollectionArchive.File), carried.Write(), cancellation);
        return (kept.Count, texts);
    }

    /// <summary>The sources whose bytes could be written.</summary>
    private async Task<List<Source>> SourcesAsync(Action<string> report, CancellationToken cancellation)
    {
        var (kept, written) = (new List<Source>(), new Dictionary<string, bool>(StringComparer.Ordinal));
        await foreach (var source in exchange.SourcesAsync(report, cancellation))
        {
            if (!written.TryGetValue(source.Sha256, out var isWritten))
            {
                isWritten =
                    written[source.Sha256] =
                        await TryAsync(() => WriteBytesAsync(source.Sha256, cancellation), $"source {source.Id}", report);
            }

            if (isWritten)
            {
                kept.Add(source);
            }
        }

        return kept;
    }

    /// <summary>Whether something could be written. Damaged data is reported and skipped; a full disk ends the export.</summary>
    private static async Task<bool> TryAsync(Func<Task> write, string what, Action<string> report)
    {
        try
        {
            await write();
            return true;
        }
        catch (Exception damaged) when (damaged is not IOException and not UnauthorizedAccessException && Damage.IsIn(damaged))
        {
            report($"{what} is left out: "
                + $"{(damaged is DamagedDataException or InvalidDataException ? damaged.Message : "it cannot be read.")}");
            return false;
        }
    }

    private async Task WriteBytesAsync(string sha256, CancellationToken cancellation)
    {
        ArchivedSource.RefuseName(sha256);
        var bytes = await sources.BytesAsync(sha256, cancellation);
        if (!string.Equals(SourceStore.NameOf(bytes), sha256, StringComparison.Ordinal))
        {
            throw new DamagedDataException("The stored file is not what was received: its checksum differs. Restore a backup.");
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, Sources, sha256), bytes, cancellation);
    }

    private async Task WriteAsync(RevisionReference reference, CancellationToken cancellation)
    {
        var revision = (await articles.FindKeptAsync(reference, cancellation))!;
        var request = new DefaultHttpContext { Request = { Scheme = site.Scheme, Host = new HostString(site.Authority) } }.Request;
        var resource = await resources.OfAsync(revision, new Links(request), cancellation);
        var name = string.Create(CultureInfo.InvariantCulture, $"{reference}.json");
        await File.WriteAllTextAsync(Path.Combine(folder, Articles, name), JsonSerializer.Serialize(resource, JsonOutput.Options),
            cancellation);
    }
}
