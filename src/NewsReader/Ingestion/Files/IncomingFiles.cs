using System.IO.Enumeration;
using NewsReader.Configuration;
using NewsReader.Reading;

namespace NewsReader.Ingestion.Files;

/// <summary>Files and folders as arrivals, in the order of their names.</summary>
/// <param name="paths">Files and folders. One that is named here may be a link; links inside folders are not followed.</param>
/// <param name="data">The collection's own folder, from which nothing is ingested; <see langword="null"/> without a collection.</param>
/// <param name="clock">Measures how long a file takes; the system's when not given.</param>
internal sealed class IncomingFiles(IReadOnlyList<string> paths, DataDirectory? data = null, TimeProvider? clock = null)
{
    /// <summary>How long opening and reading one file may take: even a slow network share gives 15 MiB in that time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string? forbidden = data is null ? null : RegularFile.RealPath(data.Path);

    /// <summary>The files under the paths asked for.</summary>
    public FoundFiles Find()
    {
        var (files, passedOver, missing) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var isRead = InFolder(path)
                    .ToLookup(file => !file.IsLink && DocumentReader.FormatOf(file.Path) is not null, file => file.Path);
                files.AddRange(isRead[true].Order(StringComparer.Ordinal));
                passedOver.AddRange(isRead[false].Order(StringComparer.Ordinal));
            }
            else
            {
                (File.Exists(path) ? files : missing).Add(path);
            }
        }

        return new(files, passedOver, missing);
    }

    /// <summary>The file as an arrival.</summary>
    /// <param name="path">One of the paths, or a file found in one of them.</param>
    /// <param name="origin">What to call it; its full path when not given.</param>
    /// <exception cref="InvalidDataException">
    /// It is of no format that is read, larger than the most that is read, no regular file, or lies where nothing is read
    /// from.
    /// </exception>
    public async Task<IncomingDocument> ReadAsync(string path, string? origin = null, CancellationToken cancellation = default)
    {
        origin ??= Path.GetFullPath(path);
        var bytes = await BytesAsync(path, cancellation);
        return new(origin, FormatDetection.FormatOf(path, bytes)!.Value, bytes, origin);
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">One of the paths, or a file found in one of them.</param>
    /// <exception cref="InvalidDataException">As for <see cref="ReadAsync"/>.</exception>
    public async Task<byte[]> BytesAsync(string path, CancellationToken cancellation = default)
    {
        RefuseUnknown(path);
        var bytes =
            await BoundedRead.OfAsync(() =>
                RegularFile.Open(path, RootOf(path), forbidden), DocumentReader.LargestSize, Patience, clock
                    ?? TimeProvider.System, cancellation);
        return bytes.Length <= DocumentReader.LargestSize
            ? bytes
            : throw new InvalidDataException(IncomingDocument.TooLarge(Math.Max(bytes.Length, LengthOf(path))));
    }

    private static void RefuseUnknown(string path)
    {
        if (DocumentReader.FormatOf(path) is null && !FormatDetection.HasNoEnding(path))
        {
            throw new InvalidDataException(DocumentReader.RefusalOf(path));
        }
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>
    /// The folder a file was found in, with links to that folder resolved; <see langword="null"/> for a file that was named
    /// itself.
    /// </summary>
    private string? RootOf(string path) =>
        paths.Contains(path, StringComparer.Ordinal) ? null
        : paths.FirstOrDefault(folder =>
            RegularFile.IsIn(Path.GetFullPath(path), Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))) is { } root
            ? RegularFile.RealPath(root)
        : throw new InvalidDataException("it lies in none of the folders that were named");

    private FileSystemEnumerable<(string Path, bool IsLink)> InFolder(string folder) =>
        new(folder, (ref entry) =>
            (entry.ToSpecifiedFullPath(), IsLink(ref entry)),
                new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && !IsForbidden(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private bool IsForbidden(ref FileSystemEntry entry) =>
        forbidden is not null
            && entry.FileName.Equals(Path.GetFileName(forbidden), StringComparison.OrdinalIgnoreCase)
            && RegularFile.IsIn(RegularFile.RealPath(entry.ToFullPath()), forbidden);
}
