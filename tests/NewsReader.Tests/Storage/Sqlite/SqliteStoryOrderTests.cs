using NewsReader.Storage;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Tests.Storage.Sqlite;

public sealed class SqliteStoryOrderTests : StoryOrderContract
{
    protected override Database Create(string directory) => new SqliteDatabase(Path.Combine(directory, "test.db"));
}
