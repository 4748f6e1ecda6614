namespace NewsReader.Access;

/// <summary>Directories and files that only the account the program runs under may open, where the platform knows owners.</summary>
internal static class OwnerOnly
{
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
