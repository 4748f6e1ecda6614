using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Storage.Sqlite;

/// <summary>The collection in one SQLite file, with a write-ahead log so that readers and the writer do not wait for each other.</summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>How long another process may hold the file before we give up.</summary>
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    /// <summary>Page size of a new file, in bytes. Compressed texts of one to three thousand bytes leave little of a page empty.</summary>
    private const int PageSize = 16_384;

    /// <summary>
    /// Settings of the writer: commits are on disk before they return; 16 MiB of page cache, the part of the indexes that a
    /// batch touches; statement journals in memory, because in a file they were nine tenths of all writes; and a checkpoint
    /// at 64 MiB of log, because every batch writes the same index pages again.
    /// </summary>
    private const string WriterSettings =
        "pragma synchronous = full; pragma cache_size = -16384; pragma temp_store = memory; pragma wal_autocheckpoint = 4096";

    /// <summary>
    /// Settings of a reader: 3 MiB of page cache for each connection that may be open. A search reads some hundred pages of the
    /// file; what the cache lacks comes from the memory of the system. With 8 MiB the readers brought the site over 250 MiB.
    /// </summary>
    private const string ReaderSettings = "pragma cache_size = -3072";

    /// <summary>Open connections that wait for the next reader; the others are closed, with the pages they hold.</summary>
    private static readonly int MostIdle = 2 * Environment.ProcessorCount;

    /// <summary>Maximum number of concurrent queries: they compute more than they wait, and each has its own page cache.</summary>
    private static readonly int MostAtWork = 4 * Environment.ProcessorCount;

    private readonly SemaphoreSlim reading = new(MostAtWork);

    private readonly ConcurrentBag<StatementCachingConnection> idle = [];
    private readonly string path;
    private readonly string connectionString;
    private readonly string writingString;
    private readonly string readingString;
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
        settings.Mode = SqliteOpenMode.ReadWrite; // a separate pool: the writer's page cache survives from one change to the next
        writingString = settings.ToString();
        settings.Mode = SqliteOpenMode.ReadWriteCreate;
        // a reader's connection is reused from here or closed: the pool would retain the pages of every connection that was ever open
        settings.Pooling = false;
        readingString = settings.ToString();
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
            SqliteResidue.Sweep(path, DateTime.UtcNow);
            if (File.Exists(path))
            {
                SqliteFile.RefuseEmpty(path);
                SqliteFile.RefuseForeign(path);
            }
            else
            {
                await SqliteBirth.MakeAsync(path, PageSize, cancellation);
            }

            await UpgradeAsync(cancellation);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseException(SqliteFile.Explain(path, failure), failure);
        }
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<string>> BackUpAsync(string file, CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(new SqliteConnection(connectionString), cancellation);
        await SqliteBackup.WriteAsync(connection, file, cancellation);
        return await SqliteBackup.ProblemsAsync(file, cancellation);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default)
    {
        var damage = new List<string>();
        foreach (var (name, question) in SqliteDamage.Questions)
        {
            // SQLite's own check also reads the full-text indexes, which are consistent only while no other connection writes.
            damage.AddRange(await AnswerAsync(
                name, () =>
                    string.Equals(name, SqliteDamage.File, StringComparison.Ordinal)
                        ? WriteAsync(question, cancellation)
                        : ReadAsync(question, cancellation)));
        }

        foreach (var index in SqliteDamage.Indexes)
        {
            damage.AddRange(await AnswerAsync(index, () => WriteAsync(change => SqliteDamage.OfIndexAsync(change, index), cancellation)));
        }

        return damage;
    }

    /// <summary>The answer to a question, or that damage keeps it from being answered.</summary>
    private static async Task<IReadOnlyList<string>> AnswerAsync(string name, Func<Task<IReadOnlyList<string>>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception failure) when (Damage.IsIn(failure))
        {
            return [$"{name} could not be looked at: {(failure is DatabaseException ? "the file is damaged" : failure.Message)}; "
                + $"restore a backup"];
        }
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

        reading.Dispose();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation);
        try
        {
            return idle.TryTake(out var waiting) ? waiting : await OpenReaderAsync(cancellation);
        }
        catch
        {
            reading.Release();
            throw;
        }
    }

    private async Task<SqliteConnection> OpenReaderAsync(CancellationToken cancellation)
    {
        var connection = await OpenAsync(new StatementCachingConnection(readingString), cancellation);
        await connection.ExecuteAsync(ReaderSettings);
        return connection;
    }

    /// <inheritdoc/>
    protected override DbTransaction BeginReading(DbConnection connection) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <inheritdoc/>
    protected override async ValueTask CloseAsync(DbConnection connection, bool isWell)
    {
        try
        {
            if (isWell && idle.Count < MostIdle && connection is StatementCachingConnection reader)
            {
                idle.Add(reader);
            }
            else
            {
                await connection.DisposeAsync();
            }
        }
        finally
        {
            reading.Release();
        }
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
        SqliteFile.Prepare(connection);
        return connection;
    }

    /// <inheritdoc/>
    protected override string? Explain(DbException failure) =>
        SqliteFile.IsCondition(failure) ? SqliteFile.Explain(path, failure) : null;

    /// <inheritdoc/>
    protected override bool IsDamage(DbException failure) => SqliteFile.IsDamage(failure);

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

        await connection.ExecuteAsync("pragma journal_mode = wal");
        await SqliteBirth.MigrateAsync(connection);
        try
        {
            await connection.ExecuteAsync("pragma wal_checkpoint(truncate)"); // what migrations wrote is not on the disk twice
        }
        catch (SqliteException)
        {
            // The disk has no room for the checkpoint; the data is safe in the log.
        }
    }
}
