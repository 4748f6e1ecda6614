using NewsReader.Reading;

namespace NewsReader.Ingestion.Files;

/// <summary>Files and folders as arrivals, in the order of their names.</summary>
internal static class IncomingFiles
{
    /// <summary>The files under the paths asked for.</summary>
    public static FoundFiles Find(IEnumerable<string> paths)
    {
        var (files, passedOver, missing) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var isRead = InFolder(path).ToLookup(file => DocumentReader.FormatOf(file) is not null);
                files.AddRange(isRead[true]);
                passedOver.AddRange(isRead[false]);
            }
            else
            {
                (File.Exists(path) ? files : missing).Add(path);
            }
        }

        return new(files, passedOver, missing);
    }

    /// <summary>The file as an arrival.</summary>
    /// <param name="origin">What to call it; its full path when not given.</param>
    /// <exception cref="InvalidDataException">It is of no format that is read, or larger than the most that is read.</exception>
    public static async Task<IncomingDocument> ReadAsync(string path, string? origin = null, CancellationToken cancellation = default)
    {
        var format = DocumentReader.FormatOf(path) ?? throw new InvalidDataException(DocumentReader.RefusalOf(path));
        var size = new FileInfo(path).Length;
        if (size > DocumentReader.LargestSize)
        {
            throw new InvalidDataException(IncomingDocument.TooLarge(size));
        }

        origin ??= Path.GetFullPath(path);
        return new(origin, format, await File.ReadAllBytesAsync(path, cancellation), origin);
    }

    private static IEnumerable<string> InFolder(string path) =>
        Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Order(StringComparer.Ordinal);
}
