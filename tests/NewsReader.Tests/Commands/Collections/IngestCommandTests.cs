namespace NewsReader.Tests.Commands.Collections;

public sealed class IngestCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task EachBadInputIsNamedWithItsReasonAndTheRestIsIngested()
    {
        var empty = folder.File("empty.txt", "");
        var random = folder.File("random.txt", RandomBytes(4096));
        var archive = folder.File("pictures.zip", RandomBytes(100));
        var large = folder.File("large.txt", new byte[16 << 20]);
        var nowhere = Path.Combine(folder.Path, "nowhere");
        var run = await ProgramRun.OfAsync(Data, "ingest", empty, random, archive, large, nowhere, Checkout.Seed("000"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("1 added · 0 new revisions · 0 unchanged · 5 failed", run.Output.Trim());
        Assert.All([empty, random, archive, large, nowhere], path => Assert.Contains($"{path}: ", run.Errors, StringComparison.Ordinal));
        Assert.Equal(5, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task ASecondRunFindsNothingNew()
    {
        var seeds = Path.Combine(Checkout.Root, "seeds");
        var first = await ProgramRun.OfAsync(Data, "ingest", seeds);
        var second = await ProgramRun.OfAsync(Data, "ingest", seeds);

        Assert.Equal((0, "2 added · 0 new revisions · 0 unchanged · 0 failed"), (first.ExitCode, first.Output.Trim()));
        Assert.Equal((0, "0 added · 0 new revisions · 2 unchanged · 0 failed"), (second.ExitCode, second.Output.Trim()));
    }

    [Fact]
    public async Task InAFolderFilesOfOtherKindsAreNamedAndTheRestIsIngested()
    {
        folder.File("in/a.txt", "The bridge reopened on Monday.");
        var picture = folder.File("in/b.png", "x");
        var run = await ProgramRun.OfAsync(Data, "ingest", Path.Combine(folder.Path, "in"));

        Assert.Equal((0, "1 added · 0 new revisions · 0 unchanged · 0 failed · 1 passed over"), (run.ExitCode, run.Output.Trim()));
        Assert.Contains(picture, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilePutBackIsANewRevision()
    {
        var file = folder.File("a.txt", "The bridge reopened on Monday.");
        await ProgramRun.OfAsync(Data, "ingest", file);
        folder.File("a.txt", "The bridge reopened on Sunday.");
        await ProgramRun.OfAsync(Data, "ingest", file);
        folder.File("a.txt", "The bridge reopened on Monday.");

        Assert.Equal("0 added · 1 new revisions · 0 unchanged · 0 failed", (await ProgramRun.OfAsync(Data, "ingest", file)).Output.Trim());
        Assert.Equal("0 added · 0 new revisions · 1 unchanged · 0 failed", (await ProgramRun.OfAsync(Data, "ingest", file)).Output.Trim());
    }

    [Fact]
    public async Task AReadingAgainFailsOnlyForWhatCouldBeReadBefore()
    {
        var run = await ProgramRun.OfAsync(Data, "ingest", folder.File("empty.txt", ""), Checkout.Seed("000"));
        var again = await ProgramRun.OfAsync(Data, "reprocess");

        Assert.Equal((1, 0), (run.ExitCode, again.ExitCode));
        Assert.Equal("0 read again · 0 failed · 1 as unreadable as before", again.Output.Trim());
        Assert.Contains("empty.txt: ", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAPathItIsWrongUse() => Assert.Equal(2, (await ProgramRun.OfAsync(Data, "ingest")).ExitCode);

    private string Data => Path.Combine(folder.Path, "data");

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(11).NextBytes(bytes);
        return bytes;
    }
}
