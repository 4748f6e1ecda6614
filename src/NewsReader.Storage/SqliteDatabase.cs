using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsReader.Storage;

/// <summary>The collection in one SQLite file, with a write-ahead log so that readers and the writer do not wait for each other.</summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>Marks a file as ours in its header (<c>PRAGMA application_id</c>): "NwsR" in ASCII.</summary>
    private const int ApplicationId = 0x4E777352;

    /// <summary>How long another process may hold the file before we give up, in seconds.</summary>
    private const int BusySeconds = 30;

    private readonly string path;
    private readonly string connectionString;

    /// <param name="path">The file; it and its folder are made when missing.</param>
    public SqliteDatabase(string path)
    {
        this.path = path;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
            Pooling = true,
        }.ToString();
    }

    /// <inheritdoc/>
    public override async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            RefuseForeign();
            await UpgradeAsync(cancellation);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException(Explain(failure), failure);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <inheritdoc/>
    protected override void Interrupt(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle })
        {
            raw.sqlite3_interrupt(handle);
        }
    }

    /// <summary>Looks at an existing file without writing to it, and refuses one that is not ours or is too new.</summary>
    private void RefuseForeign()
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return;
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        if (Pragma(connection, "application_id") != ApplicationId)
        {
            throw new DatabaseException($"{path} is a database of another program. Choose another data directory with --data.");
        }

        var version = Pragma(connection, "user_version");
        if (version > Migration.All[^1].Version)
        {
            throw new DatabaseException(
                $"{path} was made by a newer version of NewsReader (schema {version}; this one knows {Migration.All[^1].Version}). "
                + "Nothing was changed. Start the newer version, or choose another data directory with --data.");
        }
    }

    private async Task UpgradeAsync(CancellationToken cancellation)
    {
        await using var connection = (SqliteConnection)await OpenAsync(cancellation);
        if (Pragma(connection, "user_version") == Migration.All[^1].Version)
        {
            return;
        }

        await connection.ExecuteAsync("pragma journal_mode = wal");
        foreach (var migration in Migration.All)
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (Pragma(connection, "user_version") < migration.Version)
            {
                await connection.ExecuteAsync(migration.Sql);
                await connection.ExecuteAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"pragma application_id = {ApplicationId}; pragma user_version = {migration.Version}"));
                await transaction.CommitAsync(CancellationToken.None);
            }
        }
    }

    private static long Pragma(SqliteConnection connection, string name) => connection.ExecuteScalar<long>("pragma " + name);

    private string Explain(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT } =>
            $"{path} is damaged or not a database. Nothing was changed. Move it away, or choose another data directory with --data.",
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM } or UnauthorizedAccessException =>
            $"{path} cannot be opened for writing. Check the rights on it and its folder, or choose another data directory with --data.",
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } =>
            $"{path} is held by another process. Stop that process and try again.",
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => $"There is no room left on the disk for {path}. Make room and try again.",
        _ => $"{path} cannot be used: {failure.Message}",
    };
}
