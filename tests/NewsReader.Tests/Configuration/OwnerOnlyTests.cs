using NewsReader.Configuration;
using NewsReader.Ingestion.Uploads;
using NewsReader.Reading.Manuscripts;
using NewsReader.Tests.Commands;

namespace NewsReader.Tests.Configuration;

public sealed class OwnerOnlyTests : IDisposable
{
    private const UnixFileMode OpenToAll = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder folder = new();

    public OwnerOnlyTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows other rights.");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WaitingUploadsAreTheirOwnersAlone()
    {
        var data = new DataDirectory(folder.Path);
        await new PendingUploads(data, TimeProvider.System)
            .ReceiveAsync([UploadedFile.Of("Words of a report.", Format.Text)], CancellationToken.None);

        Assert.Equal("700", ModeOf(data.Incoming));
        Assert.All(Directory.GetDirectories(data.Incoming), batch => Assert.Equal("700", ModeOf(batch)));
    }

    [Fact]
    public async Task AnExportIsItsOwnersAlone()
    {
        var (data, target) = (Path.Combine(folder.Path, "data"), Path.Combine(folder.Path, "export"));
        await ProgramRun.OfAsync(data, "ingest", Checkout.Seed("000"));
        await ProgramRun.OfAsync(data, "export", target);
        await ProgramRun.OfAsync(data, "export", target + ".zip");

        Assert.Equal("700", ModeOf(target));
        Assert.Equal("600", ModeOf(target + ".zip"));
        Assert.Equal("700", ModeOf(data));
    }

    [Fact]
    public void ADataDirectoryThatOthersSeeIsWarnedOf()
    {
        Assert.Null(OwnerOnly.Warning(folder.Path));
        Open();

        Assert.Contains("chmod go-rwx " + folder.Path, OwnerOnly.Warning(folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheWarningIsShownAtTheStart()
    {
        Open();
        using var program = ProgramRun.Start(folder.Path, "serve", "--urls", "http://127.0.0.1:0");
        Assert.Contains("NewsReader is at", await program.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        program.Kill();

        Assert.Contains("chmod go-rwx", await program.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static string ModeOf(string path) => Convert.ToString((int)new FileInfo(path).UnixFileMode, 8);

    private void Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.Path, OpenToAll);
        }
    }
}
