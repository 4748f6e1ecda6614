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

    [Fact]
    public async Task AnArchiveWhoseSumIsTooLargeIsNotUnpacked()
    {
        const uint large = 500u << 20;
        using var folder = new TemporaryFolder();
        var file = await PackAsync(folder, Enumerable.Range(0, 140).Select(number => ($"articles/{number}.json", "{}"u8.ToArray())));
        Forge(file, packed: large, unpacked: large);

        var refusal =
            await Assert.ThrowsAsync<InvalidDataException>(() => PackedCollection.UnpackAsync(file, folder.Path, CancellationToken.None));
        Assert.Contains("70000 MiB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileIsUnpackedNoFurtherThanItsListSays()
    {
        using var folder = new TemporaryFolder();
        var file = await PackAsync(folder, [("collection.json", new byte[1 << 20])]);
        Forge(file, packed: null, unpacked: 10);

        await PackedCollection.UnpackAsync(file, folder.Path, CancellationToken.None);

        Assert.InRange(new FileInfo(Path.Combine(folder.Path, "collection.json")).Length, 0, 10);
    }

    [Theory]
    [InlineData("../escaped.json")]
    [InlineData("/tmp/escaped.json")]
    [InlineData("sources/../../escaped.json")]
    [InlineData("sources/0000000000000000000000000000000000000000000000000000000000000000/x")]
    [InlineData("articles/1.1.json")]
    public async Task WhatAnImportDoesNotReadIsNotUnpacked(string name)
    {
        using var folder = new TemporaryFolder();
        var file = await PackAsync(folder, [(name, "{}"u8.ToArray())]);
        var target = Directory.CreateDirectory(Path.Combine(folder.Path, "a", "b")).FullName;
        await PackedCollection.UnpackAsync(file, target, CancellationToken.None);

        Assert.Equal([file], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    private static async Task<string> PackAsync(TemporaryFolder folder, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var path = Path.Combine(folder.Path, "archive.zip");
        await using var archive = await ZipFile.OpenAsync(path, ZipArchiveMode.Create);
        foreach (var (name, bytes) in files)
        {
            await using var entry = await archive.CreateEntry(name).OpenAsync();
            await entry.WriteAsync(bytes);
        }

        return path;
    }

    /// <summary>Writes other sizes into the list of an archive.</summary>
    private static void Forge(string path, uint? packed, uint unpacked)
    {
        const int packedAt = 20, unpackedAt = 24;
        var bytes = File.ReadAllBytes(path);
        for (var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0;)
        {
            if (packed is { } size)
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(at + packedAt), size);
            }

            BitConverter.TryWriteBytes(bytes.AsSpan(at + unpackedAt), unpacked);
            var next = bytes.AsSpan(at + 1).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        File.WriteAllBytes(path, bytes);
    }
}
