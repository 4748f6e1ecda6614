using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Storage;
using NewsReader.Storage.Sqlite;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Storage.Sqlite;

/// <summary>A backup with one story put in the place of a collection with two, whatever has become of that.</summary>
public sealed class SqliteRestoreTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    private string Collection => Path.Combine(folder.Path, "newsreader.db");

    private string Backup => Path.Combine(folder.Path, "backup.db");

    public async ValueTask InitializeAsync()
    {
        await using var database = new SqliteDatabase(Collection);
        await database.MigrateAsync();
        await OpenStoryAsync(database, 1);
        await database.BackUpAsync(Backup);
        await OpenStoryAsync(database, 2);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task ABackupWithLinksThatLeadNowhereIsDamaged()
    {
        await using (var connection = new SqliteConnection($"Data Source={Backup};Pooling=false"))
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync("pragma foreign_keys = off; insert into article (id, story_id, identity) values (1, 99, 'a')");
        }

        var refused = await Assert.ThrowsAsync<DatabaseException>(() => SqliteBackup.RestoreAsync(Backup, Collection));
        Assert.Contains("is damaged", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, await StoriesAsync(Collection));
    }

    [Theory]
    [InlineData("newsreader.db")]
    [InlineData("newsreader.db", "newsreader.db-wal")]
    [InlineData("newsreader.db-wal")]
    public async Task ItTakesThePlaceOfWhatIsDamagedWhichIsKept(params string[] damaged)
    {
        foreach (var file in damaged)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, file), new string('x', 40_000));
        }

        var kept = await SqliteBackup.RestoreAsync(Backup, Collection);

        Assert.Equal(1, await StoriesAsync(Collection));
        Assert.Equal(damaged.Contains("newsreader.db") ? 40_000 : new FileInfo(kept!).Length, new FileInfo(kept!).Length);
    }

    [Fact]
    public async Task TheLogOfACollectionThatWasMovedAwayIsNotReadIntoIt()
    {
        await using (var open = new SqliteConnection($"Data Source={Collection};Pooling=false"))
        {
            await open.OpenAsync();
            // who reads keeps the log from being folded in, as a sudden end does
            await open.ExecuteScalarAsync("select count(*) from story");
            await using (var database = new SqliteDatabase(Collection))
            {
                await OpenStoryAsync(database, 3);
            }

            Assert.True(new FileInfo(Collection + "-wal").Length > 0);
            File.Move(Collection, Path.Combine(folder.Path, "old.db"));

            Assert.EndsWith("-wal", await SqliteBackup.RestoreAsync(Backup, Collection), StringComparison.Ordinal);
        }

        Assert.Equal(1, await StoriesAsync(Collection));
    }

    private static Task OpenStoryAsync(Database database, long id) =>
        database.WriteAsync(change => StoryStore.OpenAsync(change, id, DateTimeOffset.UnixEpoch));

    private static async Task<long> StoriesAsync(string path)
    {
        await using var database = new SqliteDatabase(path);
        await database.MigrateAsync();
        Assert.Empty(await database.FindDamageAsync());
        return await new StoryStore(database).CountAsync();
    }
}
