using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Storage.Sqlite;

/// <summary>What a database is built of: the names of its tables and indexes, and what its triggers and views do.</summary>
internal static class SqliteSchema
{
    /// <summary>The parts of an open database.</summary>
    public static async Task<HashSet<(string Kind, string Name, string? Does)>> OfAsync(SqliteConnection connection) =>
        [.. await connection.QueryAsync<(string, string,
            string?)>("select type, name, case when type in ('trigger', 'view') then sql end from sqlite_schema where name not like "
                + "'sqlite\\_%' escape '\\'")];

    /// <summary>The tables of a collection of that version.</summary>
    public static async Task<HashSet<(string Kind, string Name, string? Does)>> OfVersionAsync(long version)
    {
        await using var empty = new SqliteConnection("Data Source=:memory:");
        await empty.OpenAsync();
        SqliteFile.AddFunctions(empty);
        foreach (var migration in Migration.All.Where(migration => migration.Version <= version))
        {
            await empty.ExecuteAsync(migration.Sql);
        }

        return await OfAsync(empty);
    }
}
