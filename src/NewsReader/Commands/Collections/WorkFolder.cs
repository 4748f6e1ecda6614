namespace NewsReader.Commands.Collections;

/// <summary>
/// Temporary folders of commands that pack or unpack a collection. A command that is killed cannot remove its own; a later one does.
/// </summary>
internal static class WorkFolder
{
    private const string Prefix = "newsreader-";

    /// <summary>A folder that is older belongs to no running command.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    /// <summary>Makes an empty folder for a command, and removes those that killed commands of the same name left.</summary>
    /// <param name="command">Name of the command.</param>
    /// <param name="now">The time, UTC.</param>
    public static DirectoryInfo Make(string command, DateTime now)
    {
        var abandoned = new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories($"{Prefix}{command}-*")
            .Where(folder => now - folder.LastWriteTimeUtc > Abandoned).ToList();
        foreach (var old in abandoned)
        {
            Remove(old);
        }

        return Directory.CreateTempSubdirectory($"{Prefix}{command}-");
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Another user's, or in use.
        }
    }
}
