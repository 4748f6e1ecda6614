using NewsReader.Core.Documents;
using NewsReader.Storage;
using NewsReader.Storage.Articles;

namespace NewsReader.Ingestion.Facts;

/// <summary>Stores the facts that people give about an article, and applies them to all its revisions.</summary>
internal sealed class FactCorrector(Database database, Ingester ingester, TimeProvider clock)
{
    private readonly ArticleStore articles = new(database);
    private readonly Reprocessor reprocessor = new(database, ingester);

    /// <summary>Puts facts in place of all that were given before; none lets the document state its own again.</summary>
    public async Task GiveAsync(long article, GivenFacts facts, CancellationToken cancellation)
    {
        await database.WriteAsync(change => FactStore.SetAsync(change, article, facts, clock.GetUtcNow()), cancellation);
        foreach (var revision in await articles.OfArticleAsync(article, cancellation))
        {
            await reprocessor.RepairAsync(revision.Id, cancellation);
        }
    }
}
