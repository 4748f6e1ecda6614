using Dapper;

namespace NewsReader.Storage.Accounts;

/// <summary>Accounts and their API tokens.</summary>
public sealed class AccountStore(Database database)
{
    internal const string Columns =
        "id, name, role, password_hash, stamp, (select count(*) from api_token where account_id = account.id) as tokens";

    /// <summary>Whether there is any account.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<bool>("select exists (select 1 from account)"), cancellation);

    /// <summary>Everybody, by name.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellation = default) =>
        [.. await database.ReadAsync(connection =>
            connection.QueryAsync<Account>($"select {Columns} from account order by name"), cancellation)];

    /// <summary>The account of that name, or <see langword="null"/>.</summary>
    /// <param name="name">As <see cref="AccountName"/> gives it.</param>
    public Task<Account?> FindAsync(string name, CancellationToken cancellation = default) =>
        OneAsync("name = @name", new { name }, cancellation);

    /// <summary>The account called <paramref name="id"/>, or <see langword="null"/>.</summary>
    public Task<Account?> FindAsync(long id, CancellationToken cancellation = default) => OneAsync("id = @id", new { id }, cancellation);

    /// <summary>The account a token lets in, or <see langword="null"/>.</summary>
    /// <param name="sha256">Hash of the token, lower-case hexadecimal.</param>
    public Task<Account?> FindByTokenAsync(string sha256, CancellationToken cancellation = default) =>
        OneAsync("id = (select account_id from api_token where sha256 = @sha256)", new { sha256 }, cancellation);

    /// <summary>Adds an account.</summary>
    /// <param name="at">When that was decided.</param>
    /// <returns><see langword="false"/> when the name is taken; nothing was changed.</returns>
    public async Task<bool> AddAsync(Account account, DateTimeOffset at, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        return await database.WriteAsync(
            change => change.ExecuteAsync(
                """
                insert into account (name, role, password_hash, stamp, created_at) values (@Name, @role, @PasswordHash, @Stamp, @at)
                on conflict (name) do nothing
                """,
                new { account.Name, role = account.Role.ToString().ToLowerInvariant(), account.PasswordHash, account.Stamp, at }),
            cancellation) > 0;
    }

    /// <summary>Gives an account another password; every session begun with the old one ends with its stamp.</summary>
    public Task SetPasswordAsync(long id, string passwordHash, string stamp, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change =>
                change.ExecuteAsync("update account set password_hash = @passwordHash, stamp = @stamp where id = @id",
                    new { id, passwordHash, stamp }),
            cancellation);

    /// <summary>Removes an account with its sessions and tokens.</summary>
    public Task RemoveAsync(long id, CancellationToken cancellation = default) =>
        database.WriteAsync(change => change.ExecuteAsync("delete from account where id = @id", new { id }), cancellation);

    /// <summary>Keeps a token by its hash.</summary>
    public Task AddTokenAsync(long id, string sha256, DateTimeOffset at, CancellationToken cancellation = default) =>
        database.WriteAsync(
            change =>
                change.ExecuteAsync("insert into api_token (account_id, sha256, created_at) values (@id, @sha256, @at)",
                    new { id, sha256, at }),
            cancellation);

    /// <summary>Ends every token of an account.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> RevokeTokensAsync(long id, CancellationToken cancellation = default) =>
        database.WriteAsync(change => change.ExecuteAsync("delete from api_token where account_id = @id", new { id }), cancellation);

    private Task<Account?> OneAsync(string condition, object values, CancellationToken cancellation) =>
        database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<Account?>($"select {Columns} from account where {condition}", values),
            cancellation);
}
