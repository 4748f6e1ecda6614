using Microsoft.Data.Sqlite;

namespace NewsReader.Storage.Sqlite;

/// <summary>
/// Notices changes of a SQLite file on a connection that makes none: <c>data_version</c> changes whenever another
/// connection, of this process or any other, has committed something. A few microseconds.
/// </summary>
internal sealed class SqliteChangeCounter(string connectionString) : IDisposable
{
    private readonly Lock turn = new();
    private SqliteConnection? connection;
    private SqliteCommand? question;

    /// <summary>The number of now.</summary>
    public long Read()
    {
        lock (turn)
        {
            question ??= Open();
            return (long)question.ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        question?.Dispose();
        connection?.Dispose();
    }

    private SqliteCommand Open()
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "pragma data_version";
        command.Prepare();
        return command;
    }
}
