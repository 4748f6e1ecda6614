namespace NewsReader.Storage.Sqlite;

/// <summary>Files that a killed program left half-written beside a collection.</summary>
internal static class SqliteResidue
{
    /// <summary>
    /// Half-written files that nobody has written to for so long belong to no running program: a copy of a large collection takes minutes.
    /// </summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>What SQLite adds to a file's name for the files that it keeps beside it while it writes.</summary>
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

    /// <summary>Deletes a half-written database with what lies beside it. What cannot be deleted stays.</summary>
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
