using NewsReader.Configuration;
using NewsReader.Storage.Corrections;
using NewsReader.Storage.Quotes;
using NewsReader.Storage.Speakers;
using NewsReader.Storage.Sqlite;
using NewsReader.Tests.Commands;

namespace NewsReader.Tests.Export;

public sealed class ExchangeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"format":"newsreader-collection","version":99,"sources":[],"revisions":[],"corrections":[]}""")]
    [InlineData("""{"format":"newsreader-collection","version":1,"sources":[{"id":1,"sha256":"../../secret","origin":"x","identity":null,"encodingFormat":"text/plain","dateReceived":"2020-01-01T00:00:00Z"}],"revisions":[],"corrections":[]}""")]
    [InlineData("""{"format":"newsreader-collection","version":1,"sources":[{"id":1,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","origin":"x","identity":null,"encodingFormat":"text/plain","dateReceived":"2020-01-01T00:00:00Z"}],"revisions":[],"corrections":[]}""")]
    public async Task WhatIsNoCollectionIsRefusedAndNothingIsTakenIn(string list)
    {
        folder.File("collection.json", list);
        var run = await ProgramRun.OfAsync(Data("one"), "import", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEqual("", run.Errors);
        Assert.Equal("0 revisions checked · 0 problems", (await ProgramRun.OfAsync(Data("one"), "check")).Output.Trim());
    }

    [Fact]
    public async Task NothingThatIsThereIsOverwritten()
    {
        folder.File("mine", "precious");
        var run = await ProgramRun.OfAsync(Data("one"), "export", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there already", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out.zip")]
    public async Task WhatIsExportedAndImportedIsTheSameToTheLastByte(string target)
    {
        await FillAsync();
        var (first, second) = (At("first"), At("second"));
        Assert.Equal(0, (await ProgramRun.OfAsync(Data("one"), "export", first)).ExitCode);
        Assert.Equal(0, (await ProgramRun.OfAsync(Data("one"), "export", At(target))).ExitCode);
        // the empty document fails there as it did here
        Assert.Equal(1, (await ProgramRun.OfAsync(Data("two"), "import", At(target))).ExitCode);
        Assert.Equal(1, (await ProgramRun.OfAsync(Data("two"), "import", At(target))).ExitCode); // a second time nothing is new
        Assert.Equal(0, (await ProgramRun.OfAsync(Data("two"), "export", second)).ExitCode);

        var files = Directory.GetFiles(first, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(first, file))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(files, Directory.GetFiles(second, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(second, file))
            .Order(StringComparer.Ordinal));
        Assert.All(files, file =>
            Assert.Equal(File.ReadAllBytes(Path.Combine(first, file)), File.ReadAllBytes(Path.Combine(second, file))));
        Assert.Contains("Ann Correctly", await File.ReadAllTextAsync(Path.Combine(second, "articles", "1.1.json")),
            StringComparison.Ordinal);
        Assert.Contains(Path.Combine("articles", "3.3.json"), files);
        Assert.Contains("jane smith @ story 2", await File.ReadAllTextAsync(Path.Combine(second, "collection.json")),
            StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"passage\"", await File.ReadAllTextAsync(Path.Combine(second, "collection.json")),
            StringComparison.Ordinal);
    }

    /// <summary>A collection with a file that was changed and put back, a document that holds no article, and corrections.</summary>
    private async Task FillAsync()
    {
        const string first = "The tide came early on Sunday.\n\n\"We saw it,\" said Mayor Jane Smith.";
        var file = folder.File("tide.txt", first);
        await ProgramRun.OfAsync(Data("one"), "ingest", Checkout.Seed("000"), Checkout.Seed("001"), file, folder.File("empty.txt", ""));
        await File.WriteAllTextAsync(file, "The tide came early on Sunday, and left.\n\n\"We saw it,\" said Mayor Jane Smith.");
        await ProgramRun.OfAsync(Data("one"), "ingest", file);
        await File.WriteAllTextAsync(file, first);
        await ProgramRun.OfAsync(Data("one"), "ingest", file);

        await using var database = new SqliteDatabase(new DataDirectory(Data("one")).Database);
        var corrections = new CorrectionStore(database);
        var quote = (await new QuoteStore(database).OfRevisionAsync(1))[0].Quote.Text;
        await corrections.AddSpeakerAsync(1, quote, "Ann Correctly", DateTimeOffset.UnixEpoch.AddYears(60));
        await new SpeakerStore(database).PartAsync("Jane Smith", 2, DateTimeOffset.UnixEpoch.AddYears(62));
        await corrections.AddPassageAsync(1, 2, new("One sentence.", "Another <b>sentence</b>.", AreSame: false),
            DateTimeOffset.UnixEpoch.AddYears(61));
    }

    private string Data(string name) => Path.Combine(folder.Path, "data-" + name);

    private string At(string name) => Path.Combine(folder.Path, name);
}
