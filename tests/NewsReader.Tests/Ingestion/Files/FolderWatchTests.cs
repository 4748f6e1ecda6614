using NewsReader.Ingestion.Files;

namespace NewsReader.Tests.Ingestion.Files;

public sealed class FolderWatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FolderWatch watch;

    public FolderWatchTests() => watch = new(new IncomingFiles([folder.Path]));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFolderThatIsNotThereIsNoError() =>
        Assert.Empty(new FolderWatch(new IncomingFiles([Path.Combine(folder.Path, "nowhere")])).Look());

    [Fact]
    public void AFileIsHandedOverOnceItHasStayedAsItIs()
    {
        folder.File("a.txt", "Some words.");

        Assert.Empty(watch.Look());
        Assert.Equal([Path.Combine(folder.Path, "a.txt")], watch.Look());
        Assert.Empty(watch.Look());
    }

    [Fact]
    public void AFileWrittenSlowlyIsLeftAloneUntilItIsWhole()
    {
        folder.File("a.txt", "Some");
        watch.Look();
        folder.File("a.txt", "Some words");

        Assert.Empty(watch.Look());
        folder.File("a.txt", "Some words, and more.");
        Assert.Empty(watch.Look());
        Assert.Single(watch.Look());
    }

    [Fact]
    public void AFileThatCouldNotBeTakenInIsHandedOverAgain()
    {
        folder.File("a.txt", "Some words.");
        watch.Look();
        var files = watch.Look();
        watch.HandOverAgain(files);

        Assert.Equal(files, watch.Look());
        Assert.Empty(watch.Look());
    }

    [Fact]
    public void AChangedFileIsHandedOverAgain()
    {
        folder.File("a.txt", "Some words.");
        watch.Look();
        watch.Look();
        folder.File("a.txt", "Some other words.");
        watch.Look();

        Assert.Single(watch.Look());
    }

    [Fact]
    public void ARemovedFileIsForgottenAndARenamedOneIsSeenUnderItsNewName()
    {
        var path = folder.File("a.txt", "Some words.");
        watch.Look();
        watch.Look();
        File.Move(path, Path.Combine(folder.Path, "b.txt"));
        watch.Look();

        Assert.Equal([Path.Combine(folder.Path, "b.txt")], watch.Look());
    }

    [Fact]
    public void AFileOfAnotherKindIsHandedOverOnceSoThatItIsRefusedByName()
    {
        var picture = folder.File("a.png", "x");

        Assert.Equal([picture], watch.Look());
        folder.File("a.png", "another picture");
        watch.Look();
        Assert.Empty(watch.Look());
    }
}
