using System.Text;
using Dapper;
using NewsReader.Ingestion;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Sources;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Ingestion;

/// <summary>Documents whose reading takes for ever, or ends the program, as the clock and the readings of the test have it.</summary>
public sealed class SlowDocumentTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly SignallingClock clock = new();
    private readonly DateTimeOffset start;
    private TimeSpan lost;
    private readonly ManualResetEventSlim release = new();
    private readonly SemaphoreSlim begun = new(0);
    private readonly List<IngestQueue> queues = [];
    private SqliteDatabase database = null!;
    private SourceStore sources = null!;

    public SlowDocumentTests() => start = clock.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
        sources = new SourceStore(database);
    }

    [Fact]
    public async Task ASlowDocumentHoldsNoOtherUp()
    {
        var (queue, _) = await StartAsync();
        var outcomes =
            (await queue.AcceptAsync([Document("slow 1"), Document("slow 2"), Document("slow 3"), Document("quick 1")],
                CancellationToken.None))!;
        await clock.MoveUntilAsync(outcomes[3], DocumentReading.Slow);
        var later = (await queue.AcceptAsync([Document("quick 2")], CancellationToken.None))!;
        await clock.MoveUntilAsync(later[0], DocumentReading.Slow);

        Assert.Equal(Outcome.Added, (await outcomes[3]).Outcome);
        Assert.Equal(Outcome.Added, (await later[0]).Outcome);
        Assert.All(outcomes.Take(3), outcome => Assert.False(outcome.IsCompleted));
        release.Set();
        Assert.All(await Task.WhenAll(outcomes), outcome => Assert.Equal(Outcome.Added, outcome.Outcome));
        Assert.Equal(0, queue.Length);
    }

    [Fact]
    public async Task ADocumentThatTakesTooLongTwiceIsSetAside()
    {
        var (first, _) = await StartAsync();
        var outcome = (await first.AcceptAsync([Document("slow")], CancellationToken.None))!;
        await clock.MoveUntilAsync(outcome[0], DocumentReading.Longest);
        Assert.Contains("tried once more", (await outcome[0]).Reason, StringComparison.Ordinal);
        Assert.Equal(["slow received 1"], await StatesAsync());

        var (second, _) = await StartAsync();
        var again = await second.ResumeAsync(CancellationToken.None);
        await clock.MoveUntilAsync(again[0].Outcome, DocumentReading.Longest);
        Assert.Equal(["slow failed 2"], await StatesAsync());
        Assert.Empty(await (await StartAsync()).Queue.ResumeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task ABusyMachineIsNoReasonToGiveADocumentUp()
    {
        var (queue, _) = await StartAsync();
        var outcome = (await queue.AcceptAsync([Document("slow")], CancellationToken.None))!;
        await begun.WaitAsync();
        for (var step = 0; step < 20; step++)
        {
            lost += DocumentReading.Slow; // other programs have the processor meanwhile
            await clock.TimersAsync(1);
            clock.Advance(DocumentReading.Longest / 10);
            lost += DocumentReading.Longest / 10;
        }

        Assert.False(outcome[0].IsCompleted);
        release.Set();
        Assert.Equal(Outcome.Added, (await outcome[0]).Outcome);
    }

    [Fact]
    public async Task OnlyTheDocumentAtWhichTheProgramEndedTwiceIsSetAside()
    {
        await NewQueue(out _).AcceptAsync([Document("slow"), Document("quick 1"), Document("quick 2")], CancellationToken.None);
        await NewQueue(out _).ResumeAsync(CancellationToken.None); // the program ends before anything is read
        Assert.Equal(["slow received 1", "quick 1 received 1", "quick 2 received 1"], await StatesAsync());

        var (third, _) = await StartAsync(); // the program ends at the first of them
        await third.ResumeAsync(CancellationToken.None);
        await begun.WaitAsync();
        Assert.Equal(["slow received 2", "quick 1 received 1", "quick 2 received 1"], await StatesAsync());

        var (fourth, _) = await StartAsync();
        await clock.MoveUntilAsync(Task.WhenAll((await fourth.ResumeAsync(CancellationToken.None)).Select(resumed => resumed.Outcome)),
            DocumentReading.Slow);
        Assert.Equal(["slow failed", "quick 1 read", "quick 2 read"], (await StatesAsync()).Select(state => state[..^2]));
    }

    [Fact]
    public async Task AStopWaitsForNoLongDocumentAndChargesItWithNothing()
    {
        var (first, reading) = await StartAsync();
        var outcome = (await first.AcceptAsync([Document("slow")], CancellationToken.None))!;
        await begun.WaitAsync();
        reading.StopSoon();
        await clock.MoveUntilAsync(outcome[0], DocumentReading.Last);
        await first.StopAsync(CancellationToken.None);

        Assert.Contains("starts again", (await outcome[0]).Reason, StringComparison.Ordinal);
        Assert.Equal(["slow received 0"], await StatesAsync());
    }

    [Fact]
    public async Task ALateTextDoesNotTakeThePlaceOfALaterOne()
    {
        var (queue, _) = await StartAsync();
        var slow = (await queue.AcceptAsync([Document("slow", "place")], CancellationToken.None))!;
        await begun.WaitAsync();
        var quick = (await queue.AcceptAsync([Document("quick", "place")], CancellationToken.None))!;
        await clock.MoveUntilAsync(quick[0], DocumentReading.Slow);
        release.Set();

        Assert.Contains("a later text", (await slow[0]).Reason, StringComparison.Ordinal);
        Assert.Equal(["slow failed 0", "quick read 0"], await StatesAsync());
    }

    public async ValueTask DisposeAsync()
    {
        release.Set();
        foreach (var queue in queues)
        {
            await queue.StopAsync(CancellationToken.None);
            queue.Dispose();
        }

        await database.DisposeAsync();
        folder.Dispose();
        release.Dispose();
        begun.Dispose();
    }

    private IngestQueue NewQueue(out DocumentReading reading)
    {
        reading = new DocumentReading(clock, Read, () => clock.GetUtcNow() - start - lost);
        var queue = new IngestQueue(new Ingester(database, new Grouping(), TimeProvider.System, reading), sources);
        queues.Add(queue);
        return queue;
    }

    private async Task<(IngestQueue Queue, DocumentReading Reading)> StartAsync()
    {
        var queue = NewQueue(out var reading);
        await queue.StartAsync(CancellationToken.None);
        return (queue, reading);
    }

    private ParsedSource Read(Source source, byte[] bytes)
    {
        if (source.Origin.StartsWith("slow", StringComparison.Ordinal))
        {
            begun.Release();
            release.Wait();
        }

        return ParsedSource.Of(source, bytes);
    }

    private async Task<IEnumerable<string>> StatesAsync() =>
        await database.ReadAsync(connection =>
            connection.QueryAsync<string>("select origin || ' ' || state || ' ' || attempts from source order by id"));

    private static IncomingDocument Document(string name, string? identity = null) =>
        new(name, Format.Text, Encoding.UTF8.GetBytes($"The {name} bridge was shut on Monday.\n\nNobody was hurt, said Ann Lee."),
            identity);
}
