using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace NewsReader.Storage;

/// <summary>A command that hands its compiled statement back to the writer when it is disposed of, to be run again.</summary>
internal sealed class RepeatedCommand(SqliteWriter writer) : DbCommand
{
    private SqliteCommand command = writer.Take("");

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => command.CommandText;
        set => Change(writer.Take(value ?? ""));
    }

    /// <inheritdoc/>
    public override int CommandTimeout
    {
        get => command.CommandTimeout;
        set => command.CommandTimeout = value;
    }

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => command.CommandType;
        set => command.CommandType = value;
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => writer;
        set => throw new NotSupportedException("The command belongs to its writer.");
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => command.Parameters;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction
    {
        get => command.Transaction;
        set => command.Transaction = (SqliteTransaction?)value;
    }

    /// <inheritdoc/>
    public override void Cancel() => command.Cancel();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => command.ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => command.ExecuteScalar();

    /// <inheritdoc/>
    public override void Prepare() => command.Prepare();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => command.CreateParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => command.ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            writer.GiveBack(command);
        }

        base.Dispose(disposing);
    }

    /// <summary>Goes on with another statement and the values given so far.</summary>
    private void Change(SqliteCommand next)
    {
        foreach (SqliteParameter value in command.Parameters)
        {
            next.Parameters.Add(value);
        }

        writer.GiveBack(command);
        command = next;
    }
}
