using Dapper;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Storage.Sqlite;

/// <summary>Statements that are compiled once and run again with other values.</summary>
public sealed class SqliteStatementTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task AStatementThatFailedRunsAgainInTheSameChange()
    {
        await database.WriteAsync(async change =>
        {
            await Assert.ThrowsAnyAsync<Exception>(() =>
                change.QuerySingleAsync<long>("select abs(@value)", new { value = long.MinValue }));
            Assert.Equal(3, await change.QuerySingleAsync<long>("select abs(@value)", new { value = -3 }));
        });
    }

    [Fact]
    public async Task AQueryThatFailedLeavesTheNextOneWhole()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => AskAsync("select abs(@value)", new { value = long.MinValue }));

        Assert.Equal([3L], await AskAsync("select abs(@value)", new { value = -3 }));
    }

    [Fact]
    public async Task ValuesAfterAListAreNotLost()
    {
        for (var most = 1; most < 4; most++)
        {
            var found =
                await AskAsync("select value from json_each('[7, 8, 9]') where value in @some limit @most",
                    new { some = new[] { 7, 8, 9 }, most });

            Assert.Equal(new long[] { 7, 8, 9 }.Take(most), found);
        }
    }

    [Fact]
    public async Task EachOfMoreStatementsThanAreKeptGivesItsOwnAnswer()
    {
        for (var number = 0; number < 200; number++)
        {
            Assert.Equal([number], await AskAsync($"select {number} + @none", new { none = 0 }));
        }
    }

    [Fact]
    public async Task AValueOfTheRunBeforeIsNotTakenForAMissingOne()
    {
        await AskAsync("select @value", new { value = 1 });

        await Assert.ThrowsAnyAsync<Exception>(() => AskAsync("select @value", null));
    }

    private Task<IEnumerable<long>> AskAsync(string sql, object? values) =>
        database.ReadAsync(connection => connection.QueryAsync<long>(sql, values));
}
