using SQLitePCL;

namespace NewsReader.Storage.Sqlite;

/// <summary>
/// Stops queries on a connection when a token is cancelled. An interrupt ends only what runs at that moment; a query that begins
/// after it is ended by the progress handler.
/// </summary>
internal sealed class SqliteStop : IDisposable
{
    /// <summary>Instructions of SQLite between two looks at the token: less than a millisecond of work.</summary>
    private const int Instructions = 10_000;

    private readonly sqlite3 connection;
    private readonly CancellationTokenRegistration interrupt;

    public SqliteStop(sqlite3 connection, CancellationToken cancellation)
    {
        this.connection = connection;
        if (cancellation.CanBeCanceled)
        {
            raw.sqlite3_progress_handler(connection, Instructions, _ => cancellation.IsCancellationRequested ? 1 : 0, null);
            interrupt = cancellation.Register(() => raw.sqlite3_interrupt(connection));
        }
    }

    /// <summary>Lets later queries run to their end, whatever becomes of the token.</summary>
    public void Dispose()
    {
        interrupt.Dispose();
        raw.sqlite3_progress_handler(connection, 0, null, null);
    }
}
