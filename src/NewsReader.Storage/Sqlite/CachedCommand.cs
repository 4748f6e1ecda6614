using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace NewsReader.Storage.Sqlite;

/// <summary>
/// A command that runs a statement its connection may have compiled before, and returns it when disposed. Text and values
/// are collected separately, because the caller may change the text between two values.
/// </summary>
internal sealed class CachedCommand(StatementCachingConnection connection) : DbCommand
{
    private readonly SqliteCommand draft = new();
    private SqliteCommand? compiled;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => draft.CommandText;
        set => draft.CommandText = value;
    }

    /// <inheritdoc/>
    public override int CommandTimeout { get; set; } = connection.DefaultTimeout;

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => draft.CommandType;
        set => draft.CommandType = value;
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("The command belongs to its connection.");
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => draft.Parameters;

    /// <summary>Every command is part of the transaction that its connection is in.</summary>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    public override void Cancel() => compiled?.Cancel();

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Compiled().ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Compiled().ExecuteScalar();

    /// <inheritdoc/>
    public override void Prepare() => Compiled().Prepare();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => draft.CreateParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Compiled().ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
            draft.Dispose();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Compiled()
    {
        if (!string.Equals(compiled?.CommandText, draft.CommandText, StringComparison.Ordinal))
        {
            GiveBack();
            compiled = connection.Take(draft.CommandText);
        }

        compiled!.CommandTimeout = CommandTimeout;
        compiled.Parameters.Clear();
        foreach (SqliteParameter value in draft.Parameters)
        {
            compiled.Parameters.Add(value);
        }

        return compiled;
    }

    private void GiveBack()
    {
        if (compiled is not null)
        {
            connection.GiveBack(compiled);
            compiled = null;
        }
    }
}
