using System.Globalization;
using NewsReader.Configuration;
using NewsReader.Export;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Commands;

namespace NewsReader.Tests.Storage;

/// <summary>What <c>check</c>, <c>export</c> and <c>backup</c> make of collections that a disk has damaged.</summary>
public sealed class DamagedCollectionTests(DamagedCollectionTests.IntactCollectionFile whole) : IClassFixture<DamagedCollectionTests.IntactCollectionFile>,
    IDisposable
{
    private const int Reports = 40;

    private readonly TemporaryFolder folder = new();

    public static IEnumerable<TheoryDataRow<int>> Seeds => Enumerable.Range(1, 40).Select(seed => new TheoryDataRow<int>(seed));

    private string Data => Path.Combine(folder.Path, "data");

    private string Database => new DataDirectory(Data).Database;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task DamageIsNamedAndEndsNothing(int seed)
    {
        CopyDamaged(seed);
        await using var database = new SqliteDatabase(Database);
        try
        {
            await database.MigrateAsync();
        }
        catch (DatabaseException refused)
        {
            Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
            return;
        }

        var (found, left) = (new List<string>(await database.FindDamageAsync()), new List<string>());
        await new Inspector(database).RunAsync(found.Add, CancellationToken.None);
        var written = await new CollectionExport(database, Path.Combine(folder.Path, "export"), new Uri("http://localhost"))
            .RunAsync(left.Add, CancellationToken.None);
        var copy = await BackUpAsync(database);

        Assert.True(copy.Count == 0 || found.Count > 0, "the copy is damaged and the collection is not");
        Assert.True(left.Count == 0 || found.Count > 0, "something was left out and nothing is damaged");
        Assert.True(left.Count > 0 || (written.Sources, written.Texts) == (Reports, Reports), "something is missing and nothing was said");
        Assert.All(found.Concat(left).Concat(copy), Guarded);
    }

    [Fact]
    public async Task ReceivedBytesThatChangedAreLeftOutAndTheRestIsExported()
    {
        CopyDamaged(seed: null);
        await using var database = new SqliteDatabase(Database);
        await database.WriteAsync(change =>
            Dapper.SqlMapper.ExecuteAsync(change,
                "update content set bytes = x'00ff' where sha256 = (select sha256 from source where id = 7)"));
        var left = new List<string>();
        var written = await new CollectionExport(database, Path.Combine(folder.Path, "export"), new Uri("http://localhost"))
            .RunAsync(left.Add, CancellationToken.None);

        Assert.Contains("source 7 is left out", Assert.Single(left), StringComparison.Ordinal);
        Assert.Equal((Reports - 1, Reports), written);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export", "{out}")]
    [InlineData("export", "{out}.zip")]
    [InlineData("backup", "{out}.db")]
    public async Task EachCommandNamesTheDamageAndFails(params string[] command)
    {
        CopyDamaged(seed: null);
        await using (var database = new SqliteDatabase(Database))
        {
            await database.WriteAsync(change =>
                Dapper.SqlMapper.ExecuteAsync(change,
                    "update content set bytes = x'00ff' where sha256 = (select sha256 from source where id = 7)"));
        }

        var output = Path.Combine(folder.Path, "out");
        var run = await ProgramRun.OfAsync(Data, [.. command.Select(word => word.Replace("{out}", output, StringComparison.Ordinal))]);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.All(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), Guarded);
        Assert.Contains("received", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of ours", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>What a backup says: the problems of its copy, or why the damaged file cannot be copied at all.</summary>
    private async Task<IReadOnlyList<string>> BackUpAsync(SqliteDatabase database)
    {
        try
        {
            return await database.BackUpAsync(Path.Combine(folder.Path, "copy.db"));
        }
        catch (DatabaseException refused)
        {
            return [refused.Message];
        }
    }

    private static void Guarded(string line)
    {
        Assert.NotEmpty(line);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }

    private void CopyDamaged(int? seed)
    {
        Directory.CreateDirectory(Data);
        File.Copy(whole.File, Database);
        if (seed is { } number)
        {
            DamagedFile.Damage(Database, number);
        }
    }

    /// <summary>A collection of some fifty pages, closed.</summary>
    public sealed class IntactCollectionFile : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        public string File => Path.Combine(folder.Path, "whole.db");

        public async ValueTask InitializeAsync()
        {
            await using var database = new SqliteDatabase(File);
            await database.MigrateAsync();
            var ingester = new Ingester(database, new Grouping(), TimeProvider.System);
            await ingester.IngestAsync([.. Enumerable.Range(0, Reports).Select(Report)]);
        }

        public ValueTask DisposeAsync()
        {
            folder.Dispose();
            return ValueTask.CompletedTask;
        }

        private static IncomingDocument Report(int number) => new(
            string.Create(CultureInfo.InvariantCulture, $"report{number}.txt"),
            Format.Text,
            System.Text.Encoding.UTF8.GetBytes($"The flood of {number}\n\n\"The bridge number {number} is shut,\" said Ann Lee "
                + $"{number}, the mayor.\n\n{LongReport.Of(number)[..2_000]}"),
            string.Create(CultureInfo.InvariantCulture, $"report{number}"));
    }
}
