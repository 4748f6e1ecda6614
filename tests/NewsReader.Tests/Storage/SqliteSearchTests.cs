using NewsReader.Storage;

namespace NewsReader.Tests.Storage;

public sealed class SqliteSearchTests : SearchContract
{
    protected override Database Create(string directory) => new SqliteDatabase(Path.Combine(directory, "test.db"));
}
