using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Presentation.Resources;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Sources;

namespace NewsReader.Feeds;

/// <summary>Puts together what programs are given of a revision.</summary>
internal sealed class RevisionResources(ArticleStore articles, QuoteStore quotes, SourceStore sources)
{
    /// <summary>A revision with its quotes, and what it takes to take it in again as the same article.</summary>
    public async Task<RevisionResource> OfAsync(Revision revision, Links links, CancellationToken cancellation = default)
    {
        var source = (await sources.FindAsync(revision.SourceId, cancellation))!;
        var resource =
            RevisionResource.Of(revision, await quotes.OfRevisionAsync(revision.Id, cancellation),
                await HintsAsync(revision, source, cancellation), links);
        return resource with { Origin = source.Origin, Identity = await articles.IdentityAsync(revision.ArticleId, cancellation) };
    }

    /// <summary>What the format said of the text: nothing for plain text, nor where the bytes are read differently today.</summary>
    private async Task<IReadOnlyList<LayoutHint>> HintsAsync(Revision revision, Source source, CancellationToken cancellation)
    {
        var format = MediaTypes.FormatOf(source.MediaType);
        if (format is Format.Text)
        {
            return [];
        }

        var manuscript = DocumentReader.Read(await sources.BytesAsync(source.Sha256, cancellation), format,
            HttpFacts.Of(source.MediaType, source.Origin));
        return string.Equals(manuscript.Text, revision.Document.Text, StringComparison.Ordinal) ? manuscript.Hints : [];
    }
}
