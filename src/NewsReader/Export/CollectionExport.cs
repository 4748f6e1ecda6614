using System.Globalization;
using System.Text.Json;
using NewsReader.Access;
using NewsReader.Commands;
using NewsReader.Commands.Terminal;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Resources;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Sources;

namespace NewsReader.Export;

/// <summary>
/// Writes a collection into a folder: what it is made of, to be taken in elsewhere, and beside it every text as it was
/// read, in the words of schema.org, for other programs.
/// </summary>
internal sealed class CollectionExport(Database database, string folder, Uri site)
{
    /// <summary>Where the bytes lie.</summary>
    public const string Sources = "sources";

    /// <summary>Where the texts lie as they were read.</summary>
    public const string Articles = "articles";

    private readonly ExchangeStore exchange = new(database);
    private readonly SourceStore sources = new(database);
    private readonly ArticleStore articles = new(database);
    private readonly QuoteStore quotes = new(database);

    /// <summary>Writes everything.</summary>
    /// <returns>How many documents and texts there are.</returns>
    public async Task<(int Sources, int Texts)> RunAsync(CancellationToken cancellation)
    {
        OwnerOnly.Directory(folder); // texts and what readers said may be meant for few
        Directory.CreateDirectory(Path.Combine(folder, Sources));
        Directory.CreateDirectory(Path.Combine(folder, Articles));
        var kept = await exchange.SourcesAsync(cancellation);
        foreach (var sha256 in kept.Select(source => source.Sha256).Distinct(StringComparer.Ordinal))
        {
            ArchivedSource.RefuseName(sha256);
            await File.WriteAllBytesAsync(Path.Combine(folder, Sources, sha256), await sources.BytesAsync(sha256, cancellation), cancellation);
        }

        var revisions = await exchange.RevisionsAsync(cancellation);
        foreach (var revision in revisions)
        {
            await WriteAsync(new RevisionReference(revision.Article, (int)revision.Revision), cancellation);
        }

        var carried = new CollectionArchive(
            CollectionArchive.Name,
            CollectionArchive.CurrentVersion,
            [.. kept.Select(source => new ArchivedSource(source.Id, source.Sha256, source.Origin, source.Identity, source.MediaType, source.ReceivedAt))],
            revisions,
            await exchange.CorrectionsAsync(cancellation));
        await File.WriteAllTextAsync(Path.Combine(folder, CollectionArchive.File), carried.Write(), cancellation);
        return (kept.Count, revisions.Count);
    }

    private async Task WriteAsync(RevisionReference reference, CancellationToken cancellation)
    {
        var revision = (await articles.FindKeptAsync(reference, cancellation))!;
        var request = new DefaultHttpContext { Request = { Scheme = site.Scheme, Host = new HostString(site.Authority) } }.Request;
        var resource = RevisionResource.Of(revision, await quotes.OfRevisionAsync(revision.Id, cancellation), new Links(request));
        var name = string.Create(CultureInfo.InvariantCulture, $"{reference}.json");
        await File.WriteAllTextAsync(Path.Combine(folder, Articles, name), JsonSerializer.Serialize(resource, JsonLines.Options), cancellation);
    }
}
