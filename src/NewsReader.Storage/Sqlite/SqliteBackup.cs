using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsReader.Storage.Sqlite;

/// <summary>Writes a whole collection into one file, and puts such a file back.</summary>
public static class SqliteBackup
{
    /// <summary>What SQLite adds to the name of a file for that of its log.</summary>
    private const string Log = "-wal";

    /// <summary>What the name of a copy ends with while it is being written.</summary>
    internal const string Partial = ".partial";

    /// <summary>What the name of a collection ends with that is about to take the place of another.</summary>
    internal const string Restored = ".restored";

    /// <summary>Lines of SQLite's own check that are reported of a copy.</summary>
    private const int MostProblems = 20;

    /// <summary>Replaces a collection that is not in use with a backup.</summary>
    /// <param name="backup">A file that a backup wrote.</param>
    /// <param name="path">The collection's file; an existing file is renamed in the same folder.</param>
    /// <returns>New path of the previous file; <see langword="null"/> when there was none.</returns>
    /// <exception cref="DatabaseException">
    /// The backup is damaged, not ours, or made by a newer version, or the collection is in use. Nothing was changed.
    /// </exception>
    public static async Task<string?> RestoreAsync(string backup, string path, CancellationToken cancellation = default)
    {
        try
        {
            SqliteFile.RefuseForeign(backup);
            await RefuseDamagedAsync(backup, cancellation);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException(SqliteFile.Explain(backup, failure), failure);
        }

        return await ReplaceAsync(backup, path, cancellation);
    }

    private static async Task<string?> ReplaceAsync(string backup, string path, CancellationToken cancellation)
    {
        var restored = path + Restored;
        try
        {
            SqliteFile.MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            SqliteResidue.Delete(restored);
            await using (var connection = new SqliteConnection(SqliteFile.Address(backup, SqliteOpenMode.ReadOnly)))
            {
                await connection.OpenAsync(cancellation);
                await WriteAsync(connection, restored, cancellation);
            }

            return await PutAsync(restored, path, cancellation);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            SqliteResidue.Delete(restored);
            throw new DatabaseException(SqliteFile.Explain(path, failure), failure);
        }
    }

    /// <summary>Copies what the connection shows, as it is at one moment, into a new file.</summary>
    internal static async Task WriteAsync(SqliteConnection connection, string file, CancellationToken cancellation)
    {
        if (File.Exists(file))
        {
            throw new DatabaseException($"{file} is already there. Name a file that is not.");
        }

        var partial = file + Partial;
        try
        {
            SqliteResidue.Delete(partial);
            SqliteFile.Make(partial);
            await using (var copy = new SqliteConnection(SqliteFile.Address(partial, SqliteOpenMode.ReadWriteCreate)))
            {
                await copy.OpenAsync(cancellation);
                connection.BackupDatabase(copy);
                await copy.ExecuteAsync("pragma journal_mode = delete");
            }

            File.Move(partial, file);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            SqliteResidue.Delete(partial);
            throw new DatabaseException(SqliteFile.Explain(file, failure), failure);
        }
    }

    /// <summary>Checks a copy: its structure, its links, and whether all received bytes are the ones whose name they bear.</summary>
    /// <returns>What is wrong with it, a sentence each; empty when it is whole.</returns>
    internal static async Task<IReadOnlyList<string>> ProblemsAsync(string copy, CancellationToken cancellation)
    {
        var problems = new List<string>();
        await using var connection = new SqliteConnection(SqliteFile.Address(copy, SqliteOpenMode.ReadOnly));
        try
        {
            await connection.OpenAsync(cancellation);
            SqliteFile.Prepare(connection);
            problems.AddRange((await connection.QueryAsync<string>($"pragma integrity_check({MostProblems})"))
                .Where(line => line is not "ok"));
            var dangling = (await connection.QueryAsync<(string Table, long? Row, string Parent)>("pragma foreign_key_check"))
                .Take(MostProblems);
            problems.AddRange(dangling.Select(link => $"{link.Table} {link.Row} points to a {link.Parent} that is not there"));
            await foreach (var sha256 in SqliteContents.AlteredAsync(connection, cancellation))
            {
                problems.Add($"the received bytes {sha256} are not those that were received");
            }
        }
        catch (SqliteException damaged)
        {
            problems.Add($"it cannot be read to its end: {damaged.Message}");
        }

        return problems;
    }

    /// <summary>A name in the collection's folder that gives the reason and time of the copy.</summary>
    internal static string Beside(string path, string why) =>
        Path.ChangeExtension(path, string.Create(CultureInfo.InvariantCulture, $"{why}-{DateTime.UtcNow:yyyyMMdd-HHmmss}.db"));

    private static async Task RefuseDamagedAsync(string backup, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(SqliteFile.Address(backup, SqliteOpenMode.ReadOnly));
        await connection.OpenAsync(cancellation);
        if (await connection.ExecuteScalarAsync<string>("pragma integrity_check(1)") is not "ok"
            || (await connection.QueryAsync("pragma foreign_key_check")).Any())
        {
            throw new DatabaseException($"{backup} is damaged. Nothing was changed.");
        }

        var version = SqliteFile.Pragma(connection, "user_version");
        if (version == 0 || !(await SqliteSchema.OfAsync(connection)).SetEquals(await SqliteSchema.OfVersionAsync(version)))
        {
            throw new DatabaseException($"{backup} is no whole collection of ours: its tables are not those that this program makes. "
                + $"Nothing was changed.");
        }
    }

    /// <summary>Replaces a collection with a file, and renames the previous one in any state.</summary>
    private static async Task<string?> PutAsync(string file, string path, CancellationToken cancellation)
    {
        var (isThere, kept) = (File.Exists(path), Beside(path, "replaced"));
        if (isThere)
        {
            await FoldAsync(path, cancellation);
        }

        if (!SetLogAside(path, kept) && !isThere)
        {
            File.Move(file, path);
            return null;
        }

        if (isThere)
        {
            File.Replace(file, path, kept); // at no moment is there no collection
            return kept;
        }

        File.Move(file, path);
        return kept + Log;
    }

    /// <summary>A log without its file, or of a damaged one, would be read into whatever takes the file's place.</summary>
    /// <returns>Whether there was one.</returns>
    private static bool SetLogAside(string path, string kept)
    {
        File.Delete(path + "-shm");
        if (!File.Exists(path + Log))
        {
            return false;
        }

        File.Move(path + Log, kept + Log);
        return true;
    }

    /// <summary>
    /// Puts everything the log of a collection still holds into its file, unless it is too damaged for that; fails while
    /// anybody has it open.
    /// </summary>
    private static async Task FoldAsync(string path, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(SqliteFile.Address(path, SqliteOpenMode.ReadWrite));
        try
        {
            await connection.OpenAsync(cancellation);
            await connection.ExecuteAsync("pragma journal_mode = delete");
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            // It remains unchanged, together with its log.
        }
    }
}
