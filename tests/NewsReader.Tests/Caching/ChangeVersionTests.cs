using NewsReader.Caching;
using NewsReader.Storage.Sqlite;
using NewsReader.Storage.Stories;

namespace NewsReader.Tests.Caching;

public sealed class ChangeVersionTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly SteppedClock clock = new();
    private SqliteDatabase database = null!;
    private ChangeVersion changes = null!;
    private int stories;

    public async ValueTask InitializeAsync()
    {
        database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await database.MigrateAsync();
        changes = new(database, clock);
        changes.Generation();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void WithoutAChangeTheNumberStays()
    {
        var before = changes.Generation();
        clock.Pass(TimeSpan.FromHours(1));

        Assert.Equal(before, changes.Generation());
    }

    [Fact]
    public async Task AChangeAfterAQuietSecondIsNoticedAtOnce()
    {
        var before = changes.Generation();
        await ChangeAsync();

        Assert.NotEqual(before, changes.Generation());
    }

    [Fact]
    public async Task AChangeSoonAfterAnotherIsNoticedWithinASecond()
    {
        await ChangeAsync();
        var first = changes.Generation();
        await ChangeAsync();
        clock.Pass(ChangeVersion.Latest - TimeSpan.FromTicks(1));
        Assert.Equal(first, changes.Generation());

        clock.Pass(TimeSpan.FromTicks(1));
        Assert.NotEqual(first, changes.Generation());
    }

    [Fact]
    public async Task AReadersOwnChangeIsNoticedHoweverManyThereAre()
    {
        await ChangeAsync();
        var first = changes.Generation();
        await ChangeAsync();
        changes.LookAgain();

        Assert.NotEqual(first, changes.Generation());
    }

    private Task ChangeAsync() =>
        database.WriteAsync(change => StoryStore.OpenAsync(change, ++stories, DateTimeOffset.UnixEpoch));
}
