namespace NewsReader.Tests.Commands;

/// <summary>
/// Wrong use ends with 2 and a line that says what is wrong; a missing file is named; help is printed only when asked for.
/// </summary>
public sealed class WrongUseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("parse", "--nosuch")]
    [InlineData("parse", "a.txt", "--nosuch")]
    [InlineData("ingest", "--nosuch", ".")]
    [InlineData("ingest", "-x", ".")]
    [InlineData("search", "quotes", "--nosuch", "peace")]
    [InlineData("search", "real-quote", "--nosuch")]
    [InlineData("compare", "a.txt", "b.txt", "--nosuch")]
    [InlineData("compare", "--nosuch", "b.txt")]
    [InlineData("export", "--nosuch")]
    [InlineData("backup", "--nosuch")]
    [InlineData("restore", "--nosuch")]
    [InlineData("import", "--nosuch")]
    [InlineData("users", "add", "--nosuch")]
    [InlineData("serve", "--nosuch")]
    [InlineData("--nosuch")]
    public async Task AnUnknownOptionIsWrongUse(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(arguments.First(argument => argument is "--nosuch" or "-x"), run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Lines(run.Errors));
    }

    [Theory]
    [InlineData("nosuchcommand")]
    [InlineData("users")]
    [InlineData("users", "nosuch")]
    [InlineData("search")]
    [InlineData("ingest")]
    [InlineData("compare", "a.txt")]
    [InlineData("compare", "-", "-")]
    [InlineData("parse", "--format", "zip")]
    [InlineData("ingest", "--watch", "-")]
    [InlineData("users", "add", "ann", "--role", "queen")]
    public async Task WrongUseIsSaidInLinesWithoutTheHelp(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Usage:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", "missing.txt")]
    [InlineData("parse", "missing.xyz")]
    [InlineData("parse", "missing.txt", "--json")]
    [InlineData("parse", "--jsonl", "missing.jsonl")]
    [InlineData("quotes", "missing.txt")]
    [InlineData("compare", "missing.txt", "missing.txt")]
    [InlineData("compare", "missing.xyz", "1")]
    [InlineData("ingest", "missing.txt")]
    [InlineData("import", "missing.zip")]
    [InlineData("import", "missing")]
    [InlineData("restore", "missing.db")]
    public async Task AMissingFileIsNamedAsMissing(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("missing", run.Errors, StringComparison.Ordinal);
        Assert.Contains("there is no such file", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ingest", "--help")]
    [InlineData("search", "quotes", "--help")]
    [InlineData("users", "add", "-h")]
    public async Task HelpIsPrintedWhereItIsAskedFor(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BehindTwoDashesAFileMayBeCalledAsAnOption()
    {
        folder.File("--odd.txt", "The bridge opens on Monday.");
        var run = await ProgramRun.OfAsync(folder.Path, "parse", "--json", "--", Path.Combine(folder.Path, "--odd.txt"));
        var missing = await RunAsync("parse", "--", "--missing.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((1, "--missing.txt: there is no such file.\n"), (missing.ExitCode, missing.Errors));
    }

    [Fact]
    public async Task AMinusBeforeAWordOfASearchIsNoOption()
    {
        await IngestAsync("The mayor said: “We want peace in the harbour.”");
        var run = await RunAsync("search", "articles", "harbour", "-war");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("1 of 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADashIsStandardInput()
    {
        var parsed =
            await InputAsync("<html><body><article><h1>Bridge opens</h1><p>The bridge opens on Monday, the council "
                + "said.</p></article></body></html>",
                "parse", "-", "--format", "html", "--json");
        var ingested =
            await InputAsync("# Bridge opens\n\nThe bridge opens on Monday, the council said.", "ingest", "--format", "markdown", "-");
        var compared =
            await InputAsync("The bridge opens on Monday.", "compare", "-", folder.File("b.txt", "The bridge opens on Friday."), "--json");

        Assert.Contains("\"headline\": \"Bridge opens\"", parsed.Output, StringComparison.Ordinal);
        Assert.Equal((0, true), (ingested.ExitCode, ingested.Output.Contains("1 added", StringComparison.Ordinal)));
        Assert.Contains("\"rows\"", compared.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "import")]
    [InlineData("backup", "restore")]
    public async Task ADashIsStandardOutputAndInput(string write, string read)
    {
        await IngestAsync("The bridge opens on Monday, the council said.");
        var bytes = await BytesAsync(write, "-");
        using var other = new TemporaryFolder();
        var run = await WithBytesAsync(other.Path, bytes, read, "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 of 1", (await ProgramRun.OfAsync(other.Path, "search", "articles", "bridge")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStandAlonePageGoesToStandardOutput()
    {
        var run =
            await RunAsync("compare", folder.File("a.txt", "The bridge opens on Monday."),
                folder.File("b.txt", "The bridge opens on Friday."), "--html", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("</html>", run.Output, StringComparison.Ordinal);
    }

    private static int Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    private async Task IngestAsync(string text) => Assert.Equal(0, (await RunAsync("ingest", folder.File("report.txt", text))).ExitCode);

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(Path.Combine(folder.Path, "data"), arguments);

    private Task<ProgramRun> InputAsync(string input, params string[] arguments) =>
        ProgramRun.WithInputAsync(Path.Combine(folder.Path, "data"), input, arguments);

    private async Task<byte[]> BytesAsync(params string[] arguments)
    {
        using var process = ProgramRun.Start(Path.Combine(folder.Path, "data"), arguments);
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return bytes.ToArray();
    }

    private static async Task<ProgramRun> WithBytesAsync(string data, byte[] input, params string[] arguments)
    {
        using var process = ProgramRun.Start(data, arguments);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
