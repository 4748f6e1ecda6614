using NewsReader.Storage;

namespace NewsReader.Tests.Storage;

public sealed class SqliteCorrectionTests : CorrectionContract
{
    protected override Database Create(string directory) => new SqliteDatabase(Path.Combine(directory, "test.db"));
}
