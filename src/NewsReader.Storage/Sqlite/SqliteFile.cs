using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsReader.Storage.Sqlite;

/// <summary>Checks of a SQLite file before the collection in it is opened, and messages for a file that cannot be used.</summary>
internal static class SqliteFile
{
    /// <summary>Marks a file as ours in its header (<c>PRAGMA application_id</c>): "NwsR" in ASCII.</summary>
    public const int ApplicationId = 0x4E777352;

    /// <summary>
    /// Creates a folder that only its owner may open, because a collection is private; an existing folder is not changed.
    /// </summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Creates a file that only its owner may open, unless it exists; SQLite gives its companion files the same rights.</summary>
    public static void Make(string path)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            using var file =
                new FileStream(path,
                    new FileStreamOptions
                    {
                        Mode = FileMode.OpenOrCreate,
                        Access = FileAccess.Write,
                        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite
                    });
        }
    }

    /// <summary>Looks at an existing file without writing to it, and refuses one that is not ours or is too new.</summary>
    /// <exception cref="DatabaseException">It is another program's, or a newer version's.</exception>
    public static void RefuseForeign(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return;
        }

        using var connection = new SqliteConnection(Address(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        if (Pragma(connection, "application_id") != ApplicationId)
        {
            throw new DatabaseException($"{path} is a database of another program. Choose another data directory with --data.");
        }

        var version = Pragma(connection, "user_version");
        if (version > Migration.All[^1].Version)
        {
            throw new DatabaseException(
                $"{path} was made by a newer version of NewsReader (schema {version}; this one knows {Migration.All[^1].Version}). "
                + "Nothing was changed. Start the newer version, or choose another data directory with --data.");
        }
    }

    /// <summary>Refuses an empty file: a collection that was cut off is not a new one.</summary>
    /// <exception cref="DatabaseException">The file is empty.</exception>
    public static void RefuseEmpty(string path)
    {
        if (new FileInfo(path).Length == 0)
        {
            throw new DatabaseException(
                $"{path} is empty, where a collection is expected. Put a backup in its place (newsreader restore FILE), or delete the "
                + $"empty file to begin a new collection.");
        }
    }

    /// <summary>The connection string of a file that is opened once, outside the pool.</summary>
    public static string Address(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 2 }.ToString();

    /// <summary>Teaches a connection the functions that the schema's statements call.</summary>
    public static void AddFunctions(SqliteConnection connection) => SqliteFunctions.AddTo(connection);

    /// <summary>
    /// Prepares an open connection: a schema that somebody else wrote can call no function with side effects, every page is checked
    /// for cells that reach beyond it before it is read, and the functions of our own schema are there.
    /// </summary>
    public static void Prepare(SqliteConnection connection)
    {
        connection.Execute("pragma trusted_schema = off; pragma cell_size_check = on");
        AddFunctions(connection);
    }

    /// <summary>The number a pragma of that name holds.</summary>
    public static long Pragma(SqliteConnection connection, string name) => connection.ExecuteScalar<long>("pragma " + name);

    /// <summary>Whether a failure comes from the file, its disk or another process, and not from the statement.</summary>
    public static bool IsCondition(Exception failure) => failure is SqliteException
    {
        SqliteErrorCode: raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM
            or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL or raw.SQLITE_IOERR,
    };

    /// <summary>Whether a failure means that the file holds other bytes than were written to it.</summary>
    public static bool IsDamage(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_IOERR };

    /// <summary>What is wrong with a file and what to do about it, in a sentence for a person.</summary>
    public static string Explain(string path, Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT } =>
            $"{path} is damaged or not a database. Nothing was changed. Put a backup in its place (newsreader restore FILE; the damaged "
            + $"one is kept), or choose another data directory with --data.",
        SqliteException { SqliteErrorCode: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM } or UnauthorizedAccessException =>
            $"{path} cannot be opened for writing. Check the rights on it and its folder, or choose another data directory with --data.",
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } =>
            $"{path} is held by another process. Stop that process and try again.",
        SqliteException { SqliteErrorCode: raw.SQLITE_IOERR } =>
            $"The disk failed for {path}: {failure.Message} What was kept before is kept. See that there is room and the disk is well, "
            + $"and try again.",
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => $"There is no room left on the disk for {path}. Make room and try again.",
        _ => $"{path} cannot be used: {failure.Message}",
    };
}
