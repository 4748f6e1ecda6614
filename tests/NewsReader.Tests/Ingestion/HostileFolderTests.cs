using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Configuration;
using NewsReader.Ingestion.Files;
using NewsReader.Reading;

namespace NewsReader.Tests.Ingestion;

/// <summary>Folders whose owner wants what lies elsewhere to be read, or the reading never to end.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private const string Secret = "The secret words.";

    private readonly TemporaryFolder folder = new();
    private readonly string watched;
    private readonly string data;
    private readonly IncomingFiles files;

    public HostileFolderTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes links for administrators only.");
        watched = Directory.CreateDirectory(Path.Combine(folder.Path, "watched")).FullName;
        data = Directory.CreateDirectory(Path.Combine(watched, "data")).FullName;
        files = new IncomingFiles([watched], new DataDirectory(data));
        folder.File("secret/secret.txt", Secret);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void LinksAreNamedAndNotTakenIn()
    {
        File.CreateSymbolicLink(In("secret.txt"), Path.Combine(folder.Path, "secret/secret.txt"));
        File.CreateSymbolicLink(In("shadow.txt"), "/etc/shadow");
        File.CreateSymbolicLink(In("zero.txt"), "/dev/zero");
        File.CreateSymbolicLink(In("nowhere.txt"), "/no/such/file");
        Directory.CreateSymbolicLink(In("elsewhere"), Path.Combine(folder.Path, "secret"));
        var found = files.Find();

        Assert.Empty(found.Files);
        Assert.Equal([In("elsewhere"), In("nowhere.txt"), In("secret.txt"), In("shadow.txt"), In("zero.txt")], found.PassedOver);
    }

    [Fact]
    public void LinksInACircleEnd()
    {
        Directory.CreateSymbolicLink(In("a"), watched);
        Directory.CreateSymbolicLink(In("b"), In("a"));
        File.CreateSymbolicLink(In("c.txt"), In("c.txt"));
        folder.File("watched/report.txt", "A report.");

        Assert.Equal([In("report.txt")], files.Find().Files);
    }

    [Theory]
    [InlineData("secret/secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("/dev/zero")]
    [InlineData("watched/data/newsreader.db")]
    public async Task ALinkThatTakesTheFilesPlaceIsRefused(string target)
    {
        File.CreateSymbolicLink(In("report.txt"), Path.Combine(folder.Path, target));

        await AssertRefusedAsync(In("report.txt"), "link");
    }

    [Fact]
    public async Task AFolderThatBecomesALinkIsRefused()
    {
        Directory.CreateSymbolicLink(In("sub"), Path.Combine(folder.Path, "secret"));

        await AssertRefusedAsync(In("sub/secret.txt"), "leads out of the folder");
    }

    [Fact]
    public async Task APathThatClimbsOutIsRefused() => await AssertRefusedAsync(In("../secret/secret.txt"), "none of the folders");

    [Fact]
    public async Task APipeIsRefusedWithoutWaiting()
    {
        Process.Start("mkfifo", [In("pipe.txt")]).WaitForExit();

        await AssertRefusedAsync(In("pipe.txt"), "not a regular file");
    }

    [Fact]
    public async Task AFolderNamedLikeADocumentIsRefused()
    {
        Directory.CreateDirectory(In("folder.txt"));

        Assert.Empty(files.Find().Files);
        await AssertRefusedAsync(In("folder.txt"), "not a regular file");
    }

    [Fact]
    public async Task NothingIsTakenFromTheDataDirectory()
    {
        folder.File("watched/data/incoming/0/1.txt", Secret);

        Assert.Empty(files.Find().Files);
        await AssertRefusedAsync(Path.Combine(data, "incoming/0/1.txt"), "collection's own folder");
    }

    [Fact]
    public async Task ANamedLinkMayBeFollowed()
    {
        File.CreateSymbolicLink(In("named.txt"), Path.Combine(folder.Path, "secret/secret.txt"));
        var read = await new IncomingFiles([In("named.txt")]).BytesAsync(In("named.txt"), TestContext.Current.CancellationToken);

        Assert.Equal(Secret, System.Text.Encoding.UTF8.GetString(read));
    }

    [Fact]
    public async Task ANamedLinkToADeviceIsRefused()
    {
        File.CreateSymbolicLink(In("zero.txt"), "/dev/zero");

        Assert.Contains("not a regular file",
            (await Assert.ThrowsAsync<InvalidDataException>(() => new IncomingFiles([In("zero.txt")]).BytesAsync(In("zero.txt")))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWatchedFolderMayItselfBeALink()
    {
        folder.File("watched/report.txt", "A report.");
        var link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, watched);
        var through = new IncomingFiles([link], new DataDirectory(data));

        Assert.NotEmpty(await through.BytesAsync(Assert.Single(through.Find().Files), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AFileOfUnknownLengthIsReadToItsEnd()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux shows files that say they are empty and are not.");
        File.CreateSymbolicLink(In("version.txt"), "/proc/version");

        Assert.NotEmpty(await new IncomingFiles([In("version.txt")]).BytesAsync(In("version.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AFileOfOneByteTooManyIsRefused()
    {
        using (var large = File.Create(In("large.txt")))
        {
            large.SetLength(DocumentReader.LargestSize + 1);
        }

        await AssertRefusedAsync(In("large.txt"), "too large");
    }

    [Fact]
    public void NoMoreThanOneByteTooManyIsRead()
    {
        using var zero = File.OpenHandle("/dev/zero");

        Assert.Equal(5001, BoundedRead.Of(zero, most: 5000, CancellationToken.None).Length);
    }

    [Fact]
    public async Task AFileThatGivesNothingIsLeftWhenItsTimeIsOver()
    {
        var clock = new FakeTimeProvider();
        using var answers = new ManualResetEventSlim(); // as a share does whose server is gone
        var reading = BoundedRead.OfAsync(
            () =>
            {
                answers.Wait();
                throw new IOException();
            },
            most: 10, IncomingFiles.Patience, clock, CancellationToken.None);
        clock.Advance(IncomingFiles.Patience);

        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => reading);
        answers.Set();
        Assert.Contains("within 30 seconds", refusal.Message, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(watched, name);

    private async Task AssertRefusedAsync(string path, string reason)
    {
        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => files.ReadAsync(path));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
