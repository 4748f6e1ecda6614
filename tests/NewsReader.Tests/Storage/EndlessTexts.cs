using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Configuration;

namespace NewsReader.Tests.Storage;

/// <summary>
/// Makes every question about texts endless: it counts until it is stopped, so that it lasts as long as a test wants, however fast or busy
/// the machine is.
/// </summary>
internal static class EndlessTexts
{
    private const string Begin =
        """
        alter table revision rename to revision_as_it_was;
        create view revision as
          with recursive counting(i) as (select 1 union all select i + 1 from counting)
          select revision_as_it_was.* from revision_as_it_was, counting where counting.i < 0;
        """;

    private const string End = "drop view revision; alter table revision_as_it_was rename to revision";

    /// <summary>Begins in the data directory of a running site.</summary>
    public static Task BeginAsync(string data) => ChangeAsync(data, Begin);

    /// <summary>Makes questions asked from now on as short as they were.</summary>
    public static Task EndAsync(string data) => ChangeAsync(data, End);

    private static async Task ChangeAsync(string data, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={new DataDirectory(data).Database};Pooling=False");
        await connection.ExecuteAsync(sql);
    }
}
