using System.IO.Compression;
using NewsReader.Export;
using NewsReader.Tests.Commands;

namespace NewsReader.Tests.Export;

public sealed class CollectionArchiveTests
{
    private const string Source = """{"id":1,"sha256":"x","origin":"a.txt","identity":null,"encodingFormat":"text/plain","dateReceived":"2026-01-01T00:00:00Z"}""";

    [Theory]
    [InlineData("null", "[]", "[]")]
    [InlineData("[null]", "[]", "[]")]
    [InlineData("[" + Source + "," + Source + "]", "[]", "[]")]
    [InlineData("[]", "null", "[]")]
    [InlineData("[]", "[]", "null")]
    [InlineData("[]", "[]", "[null]")]
    public void AListThatSaysNothingOfADocumentIsRefusedBeforeAnythingIsTakenIn(string sources, string revisions, string corrections) =>
        Assert.Throws<InvalidDataException>(() => CollectionArchive.Read(
            $$"""{"format":"newsreader-collection","version":1,"sources":{{sources}},"revisions":{{revisions}},"corrections":{{corrections}}}"""));

    [Theory]
    [InlineData("../../escaped")]
    [InlineData("")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public void ANameThatIsNoDigestLeadsNowhere(string name) => Assert.Throws<InvalidDataException>(() => ArchivedSource.RefuseName(name));

    [Fact]
    public async Task AnArchiveThatUnpacksToFarMoreIsNotUnpacked()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "bomb.zip");
        await using (var archive = await ZipFile.OpenAsync(file, ZipArchiveMode.Create))
        {
            await using var entry = await archive.CreateEntry("collection.json").OpenAsync();
            await entry.WriteAsync(new byte[8 << 20]);
        }

        var run = await ProgramRun.OfAsync(Path.Combine(folder.Path, "data"), "import", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("larger unpacked", run.Errors, StringComparison.Ordinal);
    }
}
