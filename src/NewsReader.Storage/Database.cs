using System.Data.Common;
using Dapper;
using NewsReader.Storage.Facets;
using NewsReader.Storage.Serialization;

namespace NewsReader.Storage;

/// <summary>
/// A database the collection can live in: how to connect to it, bring its schema up to date, and run work on it. What
/// differs between databases is here; every statement that does not is in the stores.
/// </summary>
/// <param name="patience">How long a change waits for its turn, and then for other processes, before it gives up.</param>
public abstract class Database(TimeSpan patience) : IAsyncDisposable
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private QuoteFacetTable circumstances = QuoteFacetTable.Empty;

    static Database()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.AddTypeHandler(new TimestampHandler());
    }

    /// <summary>
    /// Creates or migrates the schema. Each migration runs in a transaction of its own; nothing is changed when it is up to
    /// date.
    /// </summary>
    /// <exception cref="DatabaseException">
    /// It cannot be opened, is not ours, or was made by a newer version; it is left untouched.
    /// </exception>
    public abstract Task MigrateAsync(CancellationToken cancellation = default);

    /// <summary>Copies the whole collection, as it is at one moment, into a new file, while others read and write.</summary>
    /// <returns>
    /// What is wrong with the copy, a sentence each; empty when it is whole. A damaged collection is copied as far as it
    /// can be read.
    /// </returns>
    /// <exception cref="DatabaseException">The file is already there or cannot be written; nothing is left behind.</exception>
    public abstract Task<IReadOnlyList<string>> BackUpAsync(string file, CancellationToken cancellation = default);

    /// <summary>Looks the whole database through for damage and for links that lead nowhere.</summary>
    /// <returns>What is wrong, a sentence each; empty when all is well.</returns>
    public abstract Task<IReadOnlyList<string>> FindDamageAsync(CancellationToken cancellation = default);

    /// <summary>
    /// A number that is another one whenever something in the collection has changed, by whichever process; cheap enough to
    /// be asked for every request. Numbers of different runs of the program cannot be compared.
    /// </summary>
    public abstract long ReadGeneration();

    /// <summary>Runs a query, all of it over the collection as it is at one moment. Readers never wait for the writer.</summary>
    /// <param name="query">Reads from the connection it is given and keeps nothing of it.</param>
    /// <param name="cancellation">Stops the query inside the database, not only the wait for it.</param>
    /// <exception cref="DatabaseException">The database is damaged or out of reach.</exception>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        try
        {
            return await AskAsync(query, cancellation);
        }
        catch (DbException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (DbException failure) when (Explain(failure) is { } explained)
        {
            throw new DatabaseException(explained, failure) { IsDamage = IsDamage(failure) };
        }
    }

    /// <summary>Runs a change in one transaction: all of it is committed and synced, or nothing. Writers take turns.</summary>
    /// <param name="change">Reads and writes on the connection it is given.</param>
    /// <param name="cancellation">Stops waiting for the turn; a change that has begun is finished.</param>
    /// <exception cref="DatabaseException">
    /// The disk is full, or the database is held, shut or damaged, or no turn came. Nothing was changed.
    /// </exception>
    public async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (!await writing.WaitAsync(patience, cancellation))
        {
            throw new DatabaseException("The collection was held by other changes all the while. Try again when they are done.");
        }

        try
        {
            await using var connection = await OpenForWritingAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            var result = await change(connection);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (DbException failure) when (Explain(failure) is { } explained)
        {
            throw new DatabaseException(explained, failure) { IsDamage = IsDamage(failure) };
        }
        finally
        {
            writing.Release();
        }
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<DbConnection, Task> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return WriteAsync<object?>(
            async connection =>
            {
                await change(connection);
                return null;
            },
            cancellation);
    }

    /// <summary>
    /// The circumstances of quotes, as many as a connection shows at least. It must not be one that changes them: what is
    /// taken back would be remembered.
    /// </summary>
    internal async Task<QuoteFacetTable> CircumstancesAsync(DbConnection connection) =>
        circumstances = await circumstances.ReadOnAsync(connection);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        writing.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>An open connection with everything set that a reader needs.</summary>
    protected abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>From its first statement until the end of the transaction a connection sees one state of the collection.</summary>
    /// <param name="connection">What <see cref="OpenAsync"/> gave.</param>
    protected abstract DbTransaction BeginReading(DbConnection connection);

    /// <summary>Closes a reader's connection, or keeps it for the next reader.</summary>
    /// <param name="connection">What <see cref="OpenAsync"/> gave.</param>
    /// <param name="isWell">Whether its query ran to its end.</param>
    protected virtual ValueTask CloseAsync(DbConnection connection, bool isWell)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.DisposeAsync();
    }

    /// <summary>The same for the writer, of whom there is one at a time.</summary>
    protected virtual Task<DbConnection> OpenForWritingAsync(CancellationToken cancellation) => OpenAsync(cancellation);

    /// <summary>The external cause, in a sentence for the user; <see langword="null"/> when the statement is at fault.</summary>
    protected abstract string? Explain(DbException failure);

    /// <summary>Whether a failure means that the database holds other bytes than were written to it.</summary>
    protected abstract bool IsDamage(DbException failure);

    /// <summary>
    /// Once the token is cancelled, stops the query that runs on the connection, and each one that begins before the result
    /// is disposed of.
    /// </summary>
    protected abstract IDisposable StopWhen(DbConnection connection, CancellationToken cancellation);

    private async Task<T> AskAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellation)
    {
        var connection = await OpenAsync(cancellation);
        var isWell = false;
        try
        {
            T answer;
            await using (BeginReading(connection))
            {
                using var stop = StopWhen(connection, cancellation);
                cancellation.ThrowIfCancellationRequested();
                answer = await query(connection);
            }

            isWell = true;
            return answer;
        }
        finally
        {
            await CloseAsync(connection, isWell);
        }
    }
}
