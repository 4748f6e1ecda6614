using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Storage.Serialization;
using NewsReader.Storage.Sources;

namespace NewsReader.Storage.Sqlite;

/// <summary>Compares received bytes with the name they are stored under, which is their SHA-256.</summary>
internal static class SqliteContents
{
    /// <summary>The names of bytes that are other ones now, one at a time so that no more than one document is in memory.</summary>
    public static async IAsyncEnumerable<string> AlteredAsync(
        SqliteConnection connection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = (await connection.QueryAsync<long>("select rowid from content order by rowid")).AsList();
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var (sha256, packed) = await connection.QuerySingleAsync<(string, byte[])>(
                "select sha256, bytes from content where rowid = @row", new { row });
            if (!AreNamed(sha256, packed))
            {
                yield return sha256;
            }
        }
    }

    private static bool AreNamed(string sha256, byte[] packed)
    {
        try
        {
            return string.Equals(SourceStore.NameOf(Packing.Unpack(packed)), sha256, StringComparison.Ordinal);
        }
        catch (Exception damaged) when (Packing.IsUnreadable(damaged))
        {
            return false;
        }
    }
}
