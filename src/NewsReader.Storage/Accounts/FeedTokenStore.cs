using Dapper;

namespace NewsReader.Storage.Accounts;

/// <summary>The private tokens of feed readers: at most one an account, known by its hash.</summary>
public sealed class FeedTokenStore(Database database)
{
    /// <summary>The account that a token reads for, or <see langword="null"/>.</summary>
    /// <param name="sha256">Hash of the token, lower-case hexadecimal.</param>
    public Task<Account?> FindAccountAsync(string sha256, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Account?>(
                $"select {AccountStore.Columns} from account where id = (select account_id from feed_token where sha256 = @sha256)",
                    new { sha256 }),
            cancellation);

    /// <summary>When the account's token was made; <see langword="null"/> when it has none.</summary>
    public Task<DateTimeOffset?> MadeAtAsync(long account, CancellationToken cancellation = default) =>
        database.ReadAsync(
            connection =>
                connection.QuerySingleOrDefaultAsync<DateTimeOffset?>("select created_at from feed_token where account_id = @account",
                new { account }),
            cancellation);

    /// <summary>Gives an account a token in the place of the one it had.</summary>
    public Task SetAsync(long account, string sha256, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change => change.ExecuteAsync(
                """
                insert into feed_token (account_id, sha256, created_at) values (@account, @sha256, @at)
                on conflict (account_id) do update set sha256 = excluded.sha256, created_at = excluded.created_at
                """,
                new { account, sha256, at }),
            cancellation);

    /// <summary>Ends an account's token.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RevokeAsync(long account, CancellationToken cancellation = default) =>
        await database.WriteAsync(change => change.ExecuteAsync("delete from feed_token where account_id = @account", new { account }),
            cancellation) > 0;
}
