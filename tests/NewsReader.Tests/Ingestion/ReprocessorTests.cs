using System.Text;
using Dapper;
using NewsReader.Core.Search;
using NewsReader.Core.Stories;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Files;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Ingestion;

public sealed class ReprocessorTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;
    private Ingester ingester = null!;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
        ingester = new(database, new Grouping(), TimeProvider.System);
        await ingester.IngestAsync(await new IncomingFiles([Checkout.Seed("000")]).ReadAsync(Checkout.Seed("000")));
        await ingester.IngestAsync(await new IncomingFiles([Checkout.Seed("001")]).ReadAsync(Checkout.Seed("001")));
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task ASecondReadingGivesTheSameCollection()
    {
        var before = await StateAsync();
        var done = await RunAsync(all: true);

        Assert.Equal([Outcome.Revised, Outcome.Revised], done.Select(one => one.Outcome));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task QuotesKeepTheirIdsWhenTheyAreFoundAgain()
    {
        var before = await IdsAsync();
        await RunAsync(all: true);

        Assert.Equal(before, await IdsAsync());
    }

    [Fact]
    public async Task AQuoteThatWasNotFoundBeforeTakesNobodysId()
    {
        var before = await IdsAsync();
        await database.WriteAsync(change => change.ExecuteAsync("delete from quote where revision_id = 1 and ordinal = 0"));
        await RunAsync(all: true);
        var after = await IdsAsync();

        Assert.Equal(before.Skip(1), after.Skip(1));
        Assert.DoesNotContain(after[0].Id, before.Skip(1).Select(quote => quote.Id));
        Assert.Equal(before[0].Ordinal, after[0].Ordinal);
    }

    [Fact]
    public async Task ReadersFindEverythingWhileItIsReadAgain()
    {
        var (articles, quotes) = (new ArticleStore(database), new QuoteStore(database));
        var again = Task.Run(async () =>
        {
            for (var round = 0; round < 10; round++)
            {
                await RunAsync(all: true);
            }
        });
        do
        {
            var found = await quotes.SearchAsync(SearchQuery.Parse("enemy"), QuoteOrder.Relevance, 0, 25);
            Assert.NotEmpty(found.Hits);
            Assert.NotNull(await articles.FindAsync(new RevisionReference(1)));
        }
        while (!again.IsCompleted);
        await again;
    }

    [Fact]
    public async Task WhatThisVersionDerivedIsNotDerivedAgain() => Assert.Empty(await RunAsync(all: false));

    [Fact]
    public async Task ASpeakerThatAReaderGaveIsNoDifferenceAndOutlivesAReading()
    {
        var article = await new ArticleStore(database).FindAsync(new RevisionReference(1));
        var quotes = new QuoteStore(database);
        var quote = (await quotes.OfRevisionAsync(article!.Id))[0];
        await new CorrectionStore(database).AddSpeakerAsync(1, quote.Quote.Text, "Ann Jones", DateTimeOffset.UnixEpoch);
        await RunAsync(all: true);
        var differences = new List<string>();
        await new Inspector(database).RunAsync(differences.Add, CancellationToken.None);

        Assert.Empty(differences);
        Assert.Equal(("Ann Jones", quote.Ordinal), ((await quotes.OfRevisionAsync(article.Id))[0].Quote.Speaker!.Name, quote.Ordinal));
    }

    [Fact]
    public async Task WhatAReaderTookBackIsAsIfItHadNeverBeenSaid()
    {
        var before = await StateAsync();
        var quote = (await new QuoteStore(database).OfRevisionAsync(1))[0].Quote.Text;
        await new CorrectionStore(database).AddSpeakerAsync(1, quote, "Ann Jones", DateTimeOffset.UnixEpoch);
        Assert.NotEqual(before, await StateAsync());
        await new SpeakerCorrector(database).WithdrawAsync(1, quote, CancellationToken.None);

        Assert.Equal(before, await StateAsync());
        await RunAsync(all: true);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task ASourceThatNeverHeldAReportIsTriedAgainAndIsNoNewFailure()
    {
        await ingester.IngestAsync(new IncomingDocument("empty.txt", Format.Text, Encoding.UTF8.GetBytes(" \n"), "empty.txt"));
        var done = Assert.Single(await RunAsync(all: false));

        Assert.Equal(Outcome.Unchanged, done.Outcome);
        Assert.NotEmpty(done.Reason!);
    }

    [Fact]
    public async Task ATextWhoseSourceIsNoLongerReadKeepsItsFirstReadingAndFailsOnce()
    {
        await DamageAsync();
        var first = Assert.Single(await RunAsync(all: true), one => one.Reason is not null);
        var second = Assert.Single(await RunAsync(all: true), one => one.Reason is not null);

        Assert.Equal((Outcome.Failed, Outcome.Unchanged), (first.Outcome, second.Outcome));
        Assert.Equal(first.Reason, second.Reason);
        Assert.Contains("relationship", (await new ArticleStore(database).FindAsync(new RevisionReference(1)))!.Document.Text,
            StringComparison.Ordinal);
    }

    /// <summary>
    /// Puts bytes that hold no report in place of those of the first source, as a reader that got stricter would find them.
    /// </summary>
    private Task DamageAsync()
    {
        var nothing = Encoding.UTF8.GetBytes("Advertisement");
        return database.WriteAsync(async change =>
        {
            var kept = await SourceStore.KeepAsync(
                change,
                new Source
                {
                    Sha256 = SourceStore.NameOf(nothing),
                    Origin = "x",
                    MediaType = "text/plain",
                    ReceivedAt = DateTimeOffset.UnixEpoch
                },
                new PackedBytes(nothing));
            await SourceStore.FinishAsync(change, kept.Id, SourceState.Read, "utf-8", reason: null);
            await change.ExecuteAsync("update source set sha256 = @Sha256 where id = 1", new { kept.Sha256 });
        });
    }

    private async Task<List<(long Id, long Revision, long Ordinal, string Text)>> IdsAsync() => [.. await database.ReadAsync(
        connection =>
            connection.QueryAsync<(long, long, long,
                string)>("select id, revision_id, ordinal, text from quote order by revision_id, ordinal"))];

    private async Task<List<IngestResult>> RunAsync(bool all)
    {
        var done = new List<IngestResult>();
        await new Reprocessor(database, ingester).RunAsync(all, done.Add, CancellationToken.None);
        return done;
    }

    /// <summary>Everything a reader can see, as text.</summary>
    private async Task<string> StateAsync()
    {
        var state = new StringBuilder();
        foreach (var id in new[] { 1L, 2L })
        {
            var revision = (await new ArticleStore(database).FindAsync(new RevisionReference(id)))!;
            state.AppendLine(revision.Document.Text).AppendJoin('\n', revision.Document.Blocks);
        }

        var quotes = await new QuoteStore(database).SearchAsync(SearchQuery.Empty, QuoteOrder.Newest, 0, 100);
        foreach (var hit in quotes.Hits.OrderBy(hit => hit.Article.Id).ThenBy(hit => hit.Stored.Quote.Extent))
        {
            state.AppendLine()
                .Append(hit.Article.Id)
                .Append(' ')
                .Append(hit.Stored.Quote.Extent)
                .Append(hit.Stored.Quote.Speaker)
                .Append(hit.Stored.SpeakerId);
        }

        return state.ToString();
    }
}
