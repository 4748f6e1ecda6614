using Dapper;

namespace NewsReader.Storage;

/// <summary>The identifier of this collection, drawn when it was made. It goes with the file and its backups. Safe for use by several
/// threads.</summary>
public sealed class CollectionIdentity(Database database)
{
    private string? known;

    /// <summary>The identifier: 32 hexadecimal digits. Read once.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellation = default) =>
        known ??= await database.ReadAsync(connection => connection.QuerySingleAsync<string>("select id from collection"), cancellation);
}
