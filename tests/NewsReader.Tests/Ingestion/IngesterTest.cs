using NewsReader.Ingestion;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Ingestion;

/// <summary>A test that takes documents into a collection of its own.</summary>
public abstract class IngesterTest : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The collection; empty at first.</summary>
    private protected SqliteDatabase Database { get; private set; } = null!;

    /// <summary>Takes documents into it.</summary>
    private protected Ingester Ingester { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = new SqliteDatabase(Path.Combine(folder.Path, "test.db"));
        await Database.MigrateAsync();
        Ingester = new Ingester(Database, new Grouping(), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
