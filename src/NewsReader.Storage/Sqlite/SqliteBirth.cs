using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Storage.Sqlite;

/// <summary>Makes a new collection's file, and brings an older one up to date.</summary>
internal static class SqliteBirth
{
    /// <summary>What the name of a file that is being made has after that of the collection's.</summary>
    public const string Unborn = ".new-";

    /// <summary>
    /// Makes the file of a new collection under another name and renames it when it is complete: an empty file never exists, because it
    /// would look like a truncated collection.
    /// </summary>
    /// <exception cref="DatabaseException">The log of a collection is there without its file.</exception>
    public static async Task MakeAsync(string path, int pageSize, CancellationToken cancellation)
    {
        if (File.Exists(path + "-wal"))
        {
            throw new DatabaseException(
                $"{path} is gone, but its log {path}-wal is there. Put the file back, or move the log away to begin a new collection.");
        }

        var unborn = string.Create(CultureInfo.InvariantCulture, $"{path}{Unborn}{Guid.NewGuid():N}");
        try
        {
            SqliteFile.Make(unborn);
            await using (var connection = new SqliteConnection(SqliteFile.Address(unborn, SqliteOpenMode.ReadWriteCreate)))
            {
                await connection.OpenAsync(cancellation);
                SqliteFile.Prepare(connection);
                await connection.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"pragma page_size = {pageSize}"));
                await MigrateAsync(connection);

                // Only now: a log that a full disk keeps from its checkpoint would not be renamed with the file.
                await connection.ExecuteAsync("pragma journal_mode = wal");
            }

            Rename(unborn, path);
        }
        finally
        {
            SqliteResidue.Delete(unborn);
        }
    }

    /// <summary>Runs the migrations that an open database has not seen, each in a transaction of its own.</summary>
    public static async Task MigrateAsync(SqliteConnection connection)
    {
        foreach (var migration in Migration.All)
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (SqliteFile.Pragma(connection, "user_version") < migration.Version)
            {
                await connection.ExecuteAsync(migration.Sql);
                await connection.ExecuteAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"pragma application_id = {SqliteFile.ApplicationId}; pragma user_version = {migration.Version}"));
                await transaction.CommitAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>Gives the file its name, unless another process was faster: then that one's file is used.</summary>
    private static void Rename(string unborn, string path)
    {
        try
        {
            File.Move(unborn, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // The other one's collection is as new as ours.
        }
    }
}
