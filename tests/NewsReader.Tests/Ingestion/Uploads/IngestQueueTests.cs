using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Ingestion.Uploads;

public sealed class IngestQueueTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;
    private IngestQueue queue = null!;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
        queue = new IngestQueue(new Ingester(database, new Grouping(), TimeProvider.System), new SourceStore(database));
    }

    [Fact]
    public async Task AFullQueueAcceptsNothing()
    {
        Assert.Null(await queue.AcceptAsync(Arrivals(IngestQueue.Capacity + 1), CancellationToken.None));
        Assert.Equal(0, queue.Length);
        Assert.True(await new SourceStore(database).IsEmptyAsync());
    }

    [Fact]
    public async Task WhatIsAcceptedIsSafeBeforeItIsRead()
    {
        var outcomes = await queue.AcceptAsync(Arrivals(3), CancellationToken.None);

        Assert.Equal(3, outcomes!.Count);
        Assert.Equal(3, (await new SourceStore(database).UnfinishedAsync()).Count);
        Assert.Equal(3, queue.Length);
    }

    [Fact]
    public async Task WhatIsAcceptedIsReadAndMakesRoomAgain()
    {
        await queue.StartAsync(CancellationToken.None);
        var outcomes = await Task.WhenAll((await queue.AcceptAsync(Arrivals(200), CancellationToken.None))!);
        await queue.StopAsync(CancellationToken.None);

        Assert.All(outcomes, outcome => Assert.Equal(Outcome.Added, outcome.Outcome));
        Assert.Equal(0, queue.Length);
    }

    public async ValueTask DisposeAsync()
    {
        queue.Dispose();
        await database.DisposeAsync();
        folder.Dispose();
    }

    private static List<IncomingDocument> Arrivals(int count) =>
        [.. Enumerable.Range(1, count)
            .Select(number =>
                new IncomingDocument($"{number}.txt", Format.Text,
                    System.Text.Encoding.UTF8.GetBytes($"Report {number} of the day says little."), Identity: null))];
}
