using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Storage.Sqlite;

/// <summary>The collection in one SQLite file, with a write-ahead log so that readers and the writer do not wait for each other.</summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>How long another process may hold the file before we give up.</summary>
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of a page of a new file: compressed texts of one to three thousand bytes leave little of it empty.</summary>
    private const int PageSize = 16_384;

    /// <summary>
    /// How the writer works: what it has done is on the disk before it says so; 16 MiB of pages at hand, which is what a batch of documents touches in the indexes; what a
    /// statement with triggers may have to take back kept in memory, for in a file it was nine tenths of all that was written; and 64 MiB in the log before its pages are put in
    /// their places, since the pages of indexes are written again by every batch.
    /// </summary>
    private const string WriterSettings = "pragma synchronous = full; pragma cache_size = -16384; pragma temp_store = memory; pragma wal_autocheckpoint = 4096";

    /// <summary>How a reader works: 16 MiB of pages at hand. A search looks at some hundred pages of the file; with 4 MiB each one fetched them anew.</summary>
    private const string ReaderSettings = "pragma cache_size = -16384";

    /// <summary>Open connections that wait for the next reader; more than can be at work at the same time are closed.</summary>
    private static readonly int MostIdle = 2 * Environment.ProcessorCount;

    private readonly ConcurrentBag<StatementCachingConnection> idle = [];
    private readonly string path;
    private readonly string connectionString;
    private readonly string writingString;
    private readonly SqliteChangeCounter generation;

    /// <param name="path">The file; it and its folder are made when missing.</param>
    /// <param name="patience">How long another process may hold the file before we give up, in whole seconds; 30 when not given.</param>
    public SqliteDatabase(string path, TimeSpan? patience = null)
        : base(patience ?? DefaultPatience)
    {
        this.path = path;
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = (int)(patience ?? DefaultPatience).TotalSeconds,
            Pooling = true,
        };
        connectionString = settings.ToString();
        settings.Mode = SqliteOpenMode.ReadWrite; // a pool of its own: the writer's pages stay at hand from one change to the next
        writingString = settings.ToString();
        generation = new(connectionString);
    }

    /// <inheritdoc/>
    public override long ReadGeneration() => generation.Read();

    /// <inheritdoc/>
    public override async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            SqliteFile.MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            SqliteFile.RefuseForeign(path);
            SqliteFile.Make(path);
            await UpgradeAsync(cancellation);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException(SqliteFile.Explain(path, failure), failure);
        }
    }

    /// <inheritdoc/>
    public override async Task BackUpAsync(string file, CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(new SqliteConnection(connectionString), cancellation);
        await SqliteBackup.WriteAsync(connection, file, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default)
    {
        var damage = new List<string>(await ReadAsync(SqliteDamage.OfAsync, cancellation));
        foreach (var index in SqliteDamage.Indexes)
        {
            if (await WriteAsync(change => SqliteDamage.OfIndexAsync(change, index), cancellation) is { } found)
            {
                damage.Add(found);
            }
        }

        return damage;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        generation.Dispose();
        while (idle.TryTake(out var reader))
        {
            await reader.DisposeAsync();
        }

        foreach (var pool in new[] { connectionString, writingString })
        {
            using var connection = new SqliteConnection(pool);
            SqliteConnection.ClearPool(connection);
        }

        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        if (idle.TryTake(out var waiting))
        {
            return waiting;
        }

        var connection = await OpenAsync(new StatementCachingConnection(connectionString), cancellation);
        await connection.ExecuteAsync(ReaderSettings);
        return connection;
    }

    /// <inheritdoc/>
    protected override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <inheritdoc/>
    protected override ValueTask CloseAsync(DbConnection connection, bool isWell)
    {
        if (!isWell || idle.Count >= MostIdle || connection is not StatementCachingConnection reader)
        {
            return connection.DisposeAsync();
        }

        idle.Add(reader);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> OpenForWritingAsync(CancellationToken cancellation)
    {
        var connection = await OpenAsync(new StatementCachingConnection(writingString), cancellation);
        await connection.ExecuteAsync(WriterSettings);
        return connection;
    }

    private static async Task<SqliteConnection> OpenAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await connection.OpenAsync(cancellation);
        SqliteFile.AddFunctions(connection);
        return connection;
    }

    /// <inheritdoc/>
    protected override string? Explain(DbException failure) =>
        SqliteFile.IsCondition(failure) ? SqliteFile.Explain(path, failure) : null;

    /// <inheritdoc/>
    protected override IDisposable StopWhen(DbConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return new SqliteStop(((SqliteConnection)connection).Handle!, cancellation);
    }

    private async Task UpgradeAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(new SqliteConnection(connectionString), cancellation);
        var version = SqliteFile.Pragma(connection, "user_version");
        if (version == Migration.All[^1].Version)
        {
            return;
        }

        if (version > 0)
        {
            await SqliteBackup.WriteAsync(connection, SqliteBackup.Beside(path, $"schema-{version}"), cancellation);
        }

        await connection.ExecuteAsync($"pragma page_size = {PageSize}; pragma journal_mode = wal");
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

        try
        {
            await connection.ExecuteAsync("pragma wal_checkpoint(truncate)"); // what migrations wrote is not on the disk twice
        }
        catch (SqliteException)
        {
            // There is no room to put it in its place; it is safe where it is.
        }
    }
}
