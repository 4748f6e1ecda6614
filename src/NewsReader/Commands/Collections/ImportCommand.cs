using System.CommandLine;
using System.IO.Compression;
using NewsReader.Commands.Terminal;
using NewsReader.Export;
using NewsReader.Storage;

namespace NewsReader.Commands.Collections;

/// <summary><c>import DIR|FILE</c>: takes in what <c>export</c> wrote.</summary>
internal static class ImportCommand
{
    /// <summary>Bytes of the largest file that is unpacked: the list of a collection of a million documents.</summary>
    private const long LargestEntry = 512L << 20;

    /// <summary>How many times larger than packed a file may be: news packs to a fourth, a list to a tenth.</summary>
    private const int MostRatio = 100;

    /// <summary>Bytes below which a file's packing tells nothing.</summary>
    private const long SmallEntry = 4096;

    private static readonly Argument<string> Origin = new("origin") { Description = "The folder or .zip file that export wrote." };

    public static Command Create()
    {
        var command = new Command("import", "Take in a collection that was exported: its documents, and what readers said.") { Origin };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed, (_, database) => RunAsync(parsed.GetValue(Origin)!, database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string origin, Database database, CancellationToken cancellation)
    {
        try
        {
            var done = ExportCommand.IsArchive(origin)
                ? await UnpackAsync(origin, database, cancellation)
                : await new CollectionImport(database, origin).RunAsync(cancellation);
            return await new IngestReport(done).ShowAsync();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"{origin}: {unreadable.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static async Task<IReadOnlyList<Ingestion.IngestResult>> UnpackAsync(string file, Database database, CancellationToken cancellation)
    {
        await using var archive = await ZipFile.OpenReadAsync(file, cancellation);
        RefuseOutsize(archive);
        var folder = Directory.CreateTempSubdirectory("newsreader-import-");
        try
        {
            await archive.ExtractToDirectoryAsync(folder.FullName, cancellation);
            return await new CollectionImport(database, folder.FullName).RunAsync(cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Looks at the list of an archive before anything of it is unpacked.</summary>
    private static void RefuseOutsize(ZipArchive archive)
    {
        if (archive.Entries.FirstOrDefault(entry => entry.Length > LargestEntry || entry.Length > MostRatio * Math.Max(entry.CompressedLength, SmallEntry)) is { } outsize)
        {
            throw new InvalidDataException($"{outsize.FullName} in it is larger unpacked than anything that export writes. Unpack it yourself if you trust it, and import the folder.");
        }
    }
}
