using System.IO.Compression;
using System.Text.RegularExpressions;

namespace NewsReader.Export;

/// <summary>
/// Unpacks what <see cref="CollectionExport"/> wrote into an archive: the files that an import reads, and no more of them than
/// the archive's list says.
/// </summary>
internal static partial class PackedCollection
{
    /// <summary>Bytes of the largest file that is unpacked: the list of a collection of a million documents.</summary>
    private const long LargestEntry = 512L << 20;

    /// <summary>Bytes of all files together: a million documents of 60 KB.</summary>
    private const long MostTogether = 64L << 30;

    /// <summary>How many times larger than packed a file may be: news packs to a fourth, a list to a tenth.</summary>
    private const int MostRatio = 100;

    /// <summary>Minimum size in bytes for checking a file's compression ratio.</summary>
    private const long SmallEntry = 4096;

    private const string Advice = "Unpack it yourself if you trust it, and import the folder.";

    /// <summary>Unpacks an archive into an empty folder.</summary>
    /// <exception cref="InvalidDataException">
    /// It, or a file in it, is larger than anything that export writes or than the disk has room for, or it is damaged.
    /// </exception>
    public static async Task UnpackAsync(string file, string folder, CancellationToken cancellation)
    {
        await using var archive = await ZipFile.OpenReadAsync(file, cancellation);
        RefuseOutsize(archive, new DriveInfo(folder).AvailableFreeSpace);
        Directory.CreateDirectory(Path.Combine(folder, CollectionExport.Sources));
        foreach (var entry in archive.Entries.Where(entry => IsRead().IsMatch(entry.FullName)))
        {
            await UnpackAsync(entry, Path.Combine(folder, entry.FullName), cancellation);
        }
    }

    /// <summary>Looks at the list of an archive before anything of it is unpacked.</summary>
    private static void RefuseOutsize(ZipArchive archive, long room)
    {
        if (archive.Entries.FirstOrDefault(IsOutsize) is { } outsize)
        {
            throw new InvalidDataException($"{outsize.FullName} in it is larger unpacked than anything that export writes. {Advice}");
        }

        if (archive.Entries.Sum(entry => entry.Length) is var sum && sum > Math.Min(MostTogether, room))
        {
            var most = sum > MostTogether ? "export writes" : "the disk for temporary files has room for";
            throw new InvalidDataException($"Unpacked it has {sum >> 20} MiB, more than {most}. {Advice}");
        }
    }

    private static bool IsOutsize(ZipArchiveEntry entry) =>
        entry.Length > LargestEntry || entry.Length > MostRatio * Math.Max(entry.CompressedLength, SmallEntry);

    /// <summary>Unpacks one file, which ends where the archive's list says, whatever there is behind that.</summary>
    private static async Task UnpackAsync(ZipArchiveEntry entry, string path, CancellationToken cancellation)
    {
        await using var packed = await entry.OpenAsync(cancellation);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await packed.CopyToAsync(file, cancellation);
    }

    [GeneratedRegex(@"^(collection\.json|sources/[0-9a-f]{64})\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsRead();
}
