using Microsoft.Win32.SafeHandles;

namespace NewsReader.Ingestion.Files;

/// <summary>
/// Opens the files that documents are read from: regular files only, in the folder they were found in. A link that takes
/// the place of a file between the look and the opening is refused, and opening never waits for a pipe or a device.
/// </summary>
internal static class RegularFile
{
    /// <summary>Why a pipe, a device, a socket or a folder is refused.</summary>
    public const string NotRegular = "it is not a regular file";

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <param name="root">
    /// The folder it was found in and must lie in, links resolved; <see langword="null"/> for a file that was named itself,
    /// which may be a link.
    /// </param>
    /// <param name="forbidden">A folder it must not lie in; <see langword="null"/> when there is none.</param>
    /// <exception cref="InvalidDataException">It is something else, or lies elsewhere.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static SafeFileHandle Open(string path, string? root, string? forbidden)
    {
        var file = UnixFile.IsSupported ? UnixFile.Open(path, followLink: root is null) : OpenElsewhere(path, root);
        try
        {
            Check(file, path, root, forbidden);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Where a path leads when every link on the way is followed; the path itself where that cannot be said.</summary>
    public static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return UnixFile.IsSupported ? UnixFile.RealPath(full) ?? full : full;
    }

    /// <summary>Whether a path is a folder or lies below it.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, Comparison)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private static StringComparison Comparison =>
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static void Check(SafeFileHandle file, string path, string? root, string? forbidden)
    {
        if (UnixFile.IsSupported && !UnixFile.IsRegular(file))
        {
            throw new InvalidDataException(NotRegular);
        }

        var real = (UnixFile.IsSupported ? UnixFile.RealPath(file, path) : null) ?? RealPath(path);
        if (root is not null && !IsIn(real, root))
        {
            throw new InvalidDataException("a link on the way leads out of the folder");
        }

        if (forbidden is not null && IsIn(real, forbidden))
        {
            throw new InvalidDataException("it lies in the collection's own folder, which nothing is taken in from");
        }
    }

    /// <summary>Fallback for systems without the Unix calls: checks every part of the path below the root, then opens the file.</summary>
    private static SafeFileHandle OpenElsewhere(string path, string? root)
    {
        for (var part = Path.GetFullPath(path); root is not null
            && part is not null
            && part.Length > root.Length; part = Path.GetDirectoryName(part))
        {
            if (File.GetAttributes(part).HasFlag(FileAttributes.ReparsePoint))
            {
                throw new InvalidDataException("it is a link, and links in folders are not followed");
            }
        }

        return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }
}
