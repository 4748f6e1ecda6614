using NewsReader.Storage;
using NewsReader.Storage.Accounts;

namespace NewsReader.Tests.Storage;

/// <summary>What any database must do with the tokens of feed readers.</summary>
public abstract class FeedTokenContract : CollectionTest
{
    [Fact]
    public async Task NobodyHasATokenAtFirst()
    {
        var (store, account) = await StartAsync();

        Assert.Null(await store.MadeAtAsync(account));
        Assert.Null(await store.FindAccountAsync(""));
        Assert.False(await store.RevokeAsync(account));
    }

    [Fact]
    public async Task AnAccountHasOneToken()
    {
        var (store, account) = await StartAsync();
        await store.SetAsync(account, "old", Morning);
        await store.SetAsync(account, "new", Morning.AddHours(1));

        Assert.Null(await store.FindAccountAsync("old"));
        Assert.Equal("rita", (await store.FindAccountAsync("new"))!.Name);
        Assert.Equal(Morning.AddHours(1), await store.MadeAtAsync(account));
        Assert.True(await store.RevokeAsync(account));
        Assert.Null(await store.FindAccountAsync("new"));
    }

    [Fact]
    public async Task ACollectionHasOneIdentityOfItsOwn()
    {
        var id = await new CollectionIdentity(Database).ReadAsync();

        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.Equal(id, await new CollectionIdentity(Database).ReadAsync());
    }

    private async Task<(FeedTokenStore Store, long Account)> StartAsync()
    {
        var accounts = new AccountStore(Database);
        await accounts.AddAsync(new Account { Name = "rita", Role = AccountRole.Reader, PasswordHash = "", Stamp = "" }, Morning);
        return (new(Database), (await accounts.FindAsync("rita"))!.Id);
    }
}
