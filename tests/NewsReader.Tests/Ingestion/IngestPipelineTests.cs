using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Core.Search;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Search;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Ingestion;

public sealed class IngestPipelineTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;
    private Ingester ingester = null!;

    public async ValueTask InitializeAsync()
    {
        database = new(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
        ingester = new(database, new Grouping(), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task ALineOfNothingEndsAtOnce()
    {
        await using var line = new IngestPipeline(ingester);

        Assert.Empty(await line.AddAsync([]));
        Assert.Empty(await line.EndAsync());
    }

    [Fact]
    public async Task WhatHasBegunIsFinishedWhenTheRestIsCancelled()
    {
        await using (var line = new IngestPipeline(ingester))
        {
            await line.AddAsync([Arrival(1)]);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                line.AddAsync([Arrival(2)], new CancellationToken(canceled: true)));
        }

        Assert.Empty(await new SourceStore(database).UnfinishedAsync());
        Assert.NotNull(await new ArticleStore(database).FindAsync(new(1)));
    }

    [Fact]
    public async Task WhatCameBeforeIsKeptWhenThereIsNoRoomForWhatComesNext()
    {
        await database.WriteAsync(change =>
            change.ExecuteAsync("create trigger no_room before insert on source when new.origin = 'too much' begin select raise(abort, "
                + "'no room'); end"));
        var line = new IngestPipeline(ingester);
        await line.AddAsync([Arrival(1)]);
        await line.AddAsync([Arrival(2)]);
        await line.AddAsync([Arrival(3) with { Origin = "too much" }]);

        await Assert.ThrowsAsync<SqliteException>(line.EndAsync);
        await Assert.ThrowsAsync<SqliteException>(async () => await line.DisposeAsync());
        Assert.Empty(await new SourceStore(database).UnfinishedAsync());
        Assert.NotNull(await new ArticleStore(database).FindAsync(new(1)));
        Assert.NotNull(await new ArticleStore(database).FindAsync(new(2)));
        Assert.Null(await new ArticleStore(database).FindAsync(new(3)));
    }

    [Fact]
    public async Task ADocumentThatCannotBeReadIsToldOfInItsPlace()
    {
        await using var line = new IngestPipeline(ingester);
        await line.AddAsync([Arrival(1)]);
        await line.AddAsync([Arrival(2) with { Bytes = [] }, Arrival(3)]);
        var done = await line.EndAsync();

        Assert.Equal([Outcome.Failed, Outcome.Added], done.TakeLast(2).Select(one => one.Outcome));
    }

    [Fact]
    public async Task EveryDocumentOfManyBatchesIsToldOfOnceAndKeptInTheOrderTheyCame()
    {
        await using var line = new IngestPipeline(ingester);
        var done = new List<IngestResult>();
        foreach (var batch in Enumerable.Range(1, 12).Select(Arrival).Chunk(3))
        {
            done.AddRange(await line.AddAsync(batch));
        }

        done.AddRange(await line.EndAsync());

        Assert.Equal(Enumerable.Range(1, 12).Select(number => Arrival(number).Origin), done.Select(one => one.Origin));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => (long?)number), done.Select(one => one.ArticleId));
        Assert.Empty(await line.EndAsync());
    }

    [Fact]
    public async Task ALaterBatchRevisesWhatAnEarlierOneBrought()
    {
        await using var line = new IngestPipeline(ingester);
        await line.AddAsync([Arrival(1)]);
        await line.AddAsync([Arrival(2) with { Origin = Arrival(1).Origin, Identity = Arrival(1).Identity }]);
        var done = await line.EndAsync();

        Assert.Equal((Outcome.Revised, 1L), (done[^1].Outcome, done[^1].ArticleId));
    }

    [Fact]
    public async Task ABatchThatRevisesWhatItBringsShowsTheLastText()
    {
        await using var line = new IngestPipeline(ingester);
        await line.AddAsync([Arrival(1), Arrival(2) with { Origin = Arrival(1).Origin, Identity = Arrival(1).Identity }, Arrival(3)]);
        var done = await line.EndAsync();
        var shown = (await new QuoteStore(database).SearchAsync(SearchQuery.Parse("safe"), QuoteOrder.Newest, 0, 10)).Hits;

        Assert.Equal([Outcome.Added, Outcome.Revised, Outcome.Added], done.Select(one => one.Outcome));
        Assert.Equal(["Jane Smith3", "Jane Smith2"], shown.Select(hit => hit.Stored.Quote.Speaker?.Name));
        Assert.Empty(await database.FindDamageAsync());
    }

    private static IncomingDocument Arrival(int number)
    {
        var text =
            string.Create(CultureInfo.InvariantCulture,
                $"The bridge number {number} reopened on Monday. “It is safe,” said Jane Smith{number}.");
        return new(string.Create(CultureInfo.InvariantCulture, $"{number}.txt"), Format.Text, Encoding.UTF8.GetBytes(text),
            string.Create(CultureInfo.InvariantCulture, $"{number}.txt"));
    }
}
