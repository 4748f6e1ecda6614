using NewsReader.Storage;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Storage.Following;

namespace NewsReader.Tests.Storage.Sqlite;

public sealed class SqliteFollowingTests : FollowingContract
{
    protected override Database Create(string directory) => new SqliteDatabase(Path.Combine(directory, "test.db"));
}
