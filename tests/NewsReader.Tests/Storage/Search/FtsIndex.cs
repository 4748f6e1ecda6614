using Microsoft.Data.Sqlite;

namespace NewsReader.Tests.Storage.Search;

/// <summary>A real FTS5 index of one sentence, to see that it takes an expression.</summary>
internal sealed class FtsIndex : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public FtsIndex()
    {
        _connection.Open();
        Run("create virtual table words using fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')");
        Run("insert into words values ('we get along very well, peace talks')");
    }

    /// <summary>How many rows match.</summary>
    /// <exception cref="SqliteException">FTS5 cannot read the expression.</exception>
    public long Match(string expression) => (long)Run("select count(*) from words where words match @expression", expression)!;

    public void Dispose() => _connection.Dispose();

    private object? Run(string sql, string? expression = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@expression", (object?)expression ?? DBNull.Value);
        return command.ExecuteScalar();
    }
}
