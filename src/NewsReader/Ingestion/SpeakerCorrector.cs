using NewsReader.Core.Quotes.Extraction;
using NewsReader.Storage;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;

namespace NewsReader.Ingestion;

/// <summary>Takes back what readers said of who spoke: a quote is again theirs to whom its text gives it.</summary>
internal sealed class SpeakerCorrector(Database database)
{
    private readonly ArticleStore articles = new(database);

    /// <summary>Takes back whatever was said of who spoke these words in an article, in all its revisions.</summary>
    public async Task WithdrawAsync(long article, string quote, CancellationToken cancellation)
    {
        var revisions = await articles.OfArticleAsync(article, cancellation);
        var story = await articles.StoryOfAsync(article, cancellation);
        await database.WriteAsync(
            async change =>
            {
                await CorrectionStore.WithdrawSpeakerAsync(change, article, quote);
                foreach (var revision in revisions)
                {
                    await QuoteStore.ReplaceAsync(change, revision.Id, story!.Value, QuoteExtractor.Extract(revision.Document),
                        Derivation.Version);
                }
            },
            cancellation);
    }
}
