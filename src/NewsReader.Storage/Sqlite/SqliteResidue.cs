namespace NewsReader.Storage.Sqlite;

/// <summary>Half-written files that a killed program left next to a collection.</summary>
internal static class SqliteResidue
{
    /// <summary>
    /// Age at which a half-written file belongs to no running program: copying a large collection takes minutes.
    /// </summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Suffixes of the files that SQLite creates next to a database while it writes.</summary>
    private static readonly string[] Beside = ["", "-journal", "-wal", "-shm"];

    /// <summary>Deletes what a restore, a migration or the making of a new collection left half-written and abandoned.</summary>
    /// <param name="path">The collection's file.</param>
    /// <param name="now">The time, UTC.</param>
    public static void Sweep(string path, DateTime now)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var (file, name) = (Path.GetFileName(path), Path.GetFileNameWithoutExtension(path));
        var abandoned = folder.EnumerateFiles(name + ".*")
            .Where(half => IsHalfWritten(half.Name, file, name) && now - half.LastWriteTimeUtc > Abandoned).ToList();
        foreach (var half in abandoned)
        {
            Delete(half.FullName);
        }
    }

    /// <summary>Deletes a half-written database and its side files. A file that cannot be deleted remains.</summary>
    public static void Delete(string file)
    {
        foreach (var end in Beside)
        {
            try
            {
                File.Delete(file + end);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                // It takes room and does no harm; the next start tries again.
            }
        }
    }

    private static bool IsHalfWritten(string half, string file, string name) =>
        half.StartsWith(file + SqliteBirth.Unborn, StringComparison.Ordinal)
        || half.StartsWith(file + SqliteBackup.Restored, StringComparison.Ordinal)
        || (half.StartsWith(name + ".schema-", StringComparison.Ordinal) && half.Contains(SqliteBackup.Partial, StringComparison.Ordinal));
}
