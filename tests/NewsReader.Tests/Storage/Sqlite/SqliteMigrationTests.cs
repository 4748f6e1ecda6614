using System.IO.Compression;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Core.Stories;
using NewsReader.Storage;
using NewsReader.Storage.Accounts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Storage.Sqlite;

/// <summary>A collection as the first release left it, with two revisions of an article and a correction in it.</summary>
public sealed class SqliteMigrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ACollectionOfTheFirstReleaseIsBackedUpAndThenBroughtUpToDateWithAllThatIsInIt()
    {
        var path = await FirstReleaseAsync();
        await using var database = new SqliteDatabase(path);
        await database.MigrateAsync();

        var first = await new ArticleStore(database).FindAsync(new RevisionReference(1, 1));
        Assert.Contains("two of its cables", first!.Document.Text, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(database, "revision"));
        Assert.Equal(1, await CountAsync(database, "speaker_correction"));
        Assert.Empty(await database.FindDamageAsync());
        Assert.False(await new AccountStore(database).AnyAsync());
        Assert.Equal(1, Number(Assert.Single(Directory.GetFiles(folder.Path, "newsreader.schema-1-*.db")), "pragma user_version"));
    }

    [Fact]
    public async Task TheBackupIsACollectionThatCanBePutBack()
    {
        var path = await FirstReleaseAsync();
        await using (var database = new SqliteDatabase(path))
        {
            await database.MigrateAsync();
        }

        var backup = Assert.Single(Directory.GetFiles(folder.Path, "newsreader.schema-1-*.db"));
        await SqliteBackup.RestoreAsync(backup, path);

        Assert.Equal(1, Number(path, "pragma user_version"));
        Assert.Equal(2, Number(path, "select count(*) from revision"));
    }

    [Fact]
    public async Task WithoutRoomForTheBackupNothingIsMigrated()
    {
        var path = await FirstReleaseAsync();
        Directory.CreateDirectory(Path.Combine(folder.Path, "newsreader.db-wal")); // no log can be written where a directory is
        await using var database = new SqliteDatabase(path);

        await Assert.ThrowsAsync<DatabaseException>(() => database.MigrateAsync());
        Directory.Delete(Path.Combine(folder.Path, "newsreader.db-wal"));
        Assert.Equal(1, Number(path, "pragma user_version"));
    }

    [Fact]
    public async Task ANewCollectionNeedsNoBackup()
    {
        await using var database = new SqliteDatabase(Path.Combine(folder.Path, "new.db"));
        await database.MigrateAsync();

        Assert.Empty(Directory.GetFiles(folder.Path, "*schema*"));
    }

    [Fact]
    public async Task ABackupOfANewerVersionIsNotPutBack()
    {
        var path = Path.Combine(folder.Path, "newsreader.db");
        await using (var database = new SqliteDatabase(path))
        {
            await database.MigrateAsync();
            await database.BackUpAsync(Path.Combine(folder.Path, "newer.backup"));
        }

        Number(Path.Combine(folder.Path, "newer.backup"), "pragma user_version = 1000; select 1");
        var before = await File.ReadAllBytesAsync(path);
        var refused =
            await Assert.ThrowsAsync<DatabaseException>(() => SqliteBackup.RestoreAsync(Path.Combine(folder.Path, "newer.backup"), path));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    private async Task<string> FirstReleaseAsync()
    {
        var path = Path.Combine(folder.Path, "newsreader.db");
        await using var packed = new GZipStream(
            File.OpenRead(Path.Combine(Checkout.Root, "tests", "NewsReader.Tests", "Storage", "Sqlite", "Released", "001.db.gz")),
                CompressionMode.Decompress);
        await using var file = File.Create(path);
        await packed.CopyToAsync(file);
        return path;
    }

    private static Task<long> CountAsync(SqliteDatabase database, string table) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"select count(*) from {table}"));

    private static long Number(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        return connection.ExecuteScalar<long>(sql);
    }
}
