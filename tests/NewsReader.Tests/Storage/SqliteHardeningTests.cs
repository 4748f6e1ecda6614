using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Storage;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Storage;

public sealed class SqliteHardeningTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteDatabase database = null!;

    private string File => Path.Combine(folder.Path, "test.db");

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(File);
        await database.MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("trusted_schema", 0)]
    [InlineData("cell_size_check", 1)]
    public async Task EveryConnectionDistrustsTheFile(string pragma, long setting)
    {
        Assert.Equal(setting, await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("pragma " + pragma)));
        Assert.Equal(setting, await database.WriteAsync(change => change.ExecuteScalarAsync<long>("pragma " + pragma)));
    }

    [Fact]
    public async Task APlantedViewCallsNoFunctionWithSideEffects()
    {
        await database.WriteAsync(change => change.ExecuteAsync("create view planted as select launch()"));

        var refused = await Assert.ThrowsAsync<SqliteException>(() => database.ReadAsync(async connection =>
        {
            ((SqliteConnection)connection).CreateFunction("launch", () => 1);
            return await connection.ExecuteScalarAsync<long>("select * from planted");
        }));
        Assert.Contains("unsafe use of launch", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmptyFileIsNoNewCollection()
    {
        var empty = folder.File("empty.db", "");
        await using var cut = new SqliteDatabase(empty);
        var refused = await Assert.ThrowsAsync<DatabaseException>(() => cut.MigrateAsync());

        Assert.Contains("is empty", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(empty).Length);
    }

    [Fact]
    public async Task ALogWithoutItsFileIsNoNewCollection()
    {
        var lost = Path.Combine(folder.Path, "lost.db");
        folder.File("lost.db-wal", "what was said last");
        await using var gone = new SqliteDatabase(lost);
        var refused = await Assert.ThrowsAsync<DatabaseException>(() => gone.MigrateAsync());

        Assert.Contains("is gone", refused.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(lost));
    }

    [Fact]
    public async Task TwoProgramsThatBeginTheSameCollectionShareIt()
    {
        var path = Path.Combine(folder.Path, "shared.db");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var one = new SqliteDatabase(path);
            await one.MigrateAsync();
            await new AccountStore(one).AnyAsync();
        }));

        Assert.Empty(Directory.GetFiles(folder.Path, "shared.db.new-*"));
    }

    [Fact]
    public async Task WhatAKilledProgramLeftHalfWrittenIsRemovedAtTheNextStart()
    {
        string[] left =
            ["test.db.new-1", "test.db.new-1-wal", "test.db.restored", "test.db.restored.partial", "test.db.restored.partial-journal",
                "test.schema-3-20260101-000000.db.partial"];
        string[] kept = ["test.schema-3-20260101-000000.db", "test.replaced-20260101-000000.db", "other.db.restored", "mine.partial"];
        foreach (var name in left.Concat(kept))
        {
            System.IO.File.SetLastWriteTimeUtc(folder.File(name, "x"), DateTime.UtcNow.AddHours(-2));
        }

        folder.File("test.db.new-2", "being made now");
        await database.MigrateAsync();

        Assert.All(left, name => Assert.False(System.IO.File.Exists(Path.Combine(folder.Path, name)), name));
        Assert.All(kept.Append("test.db.new-2"), name => Assert.True(System.IO.File.Exists(Path.Combine(folder.Path, name)), name));
    }
}
