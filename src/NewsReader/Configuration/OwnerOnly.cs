namespace NewsReader.Configuration;

/// <summary>Directories and files that only the account the program runs under may open, where the platform knows owners.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The directory, made when missing, shut to everyone else in either case.</summary>
    public static DirectoryInfo Directory(string path)
    {
        var directory = System.IO.Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows())
        {
            directory.UnixFileMode = Read | UnixFileMode.UserExecute;
        }

        return directory;
    }

    /// <summary>A new file for writing.</summary>
    /// <exception cref="IOException">There is one already, or it cannot be made.</exception>
    public static FileStream File(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Read;
        }

        return new(path, options);
    }

    /// <summary>
    /// What to say of a directory that others may look into; <see langword="null"/> when they may not, or it is not there.
    /// </summary>
    public static string? Warning(string path) =>
        !OperatingSystem.IsWindows()
            && System.IO.Directory.Exists(path)
            && (System.IO.File.GetUnixFileMode(path) & Others) is not UnixFileMode.None
            ? $"{path} can be opened by other accounts of this machine. The database, its backups, the keys and the logs in it cannot; "
                + $"to shut the rest: chmod go-rwx {path}"
            : null;

    /// <summary>Shuts every file of a directory to everyone else.</summary>
    public static void Shut(DirectoryInfo directory)
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in directory.EnumerateFiles())
            {
                file.UnixFileMode = Read;
            }
        }
    }
}
