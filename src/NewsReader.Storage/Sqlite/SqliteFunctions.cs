using Microsoft.Data.Sqlite;
using NewsReader.Storage.Serialization;
using SQLitePCL;

namespace NewsReader.Storage.Sqlite;

/// <summary>
/// The functions <c>pack</c> and <c>unpack</c>, which triggers and views of the schema call. They are declared innocuous, because SQLite
/// lets an untrusted schema call no others; both only compute.
/// </summary>
internal static class SqliteFunctions
{
    /// <summary>Flags: text in UTF-8, the same result for the same input, and allowed in a schema.</summary>
    private const int Declared = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC | Innocuous;

    /// <summary>SQLITE_INNOCUOUS of sqlite3.h, which the binding does not name.</summary>
    private const int Innocuous = 0x0020_0000;

    private static readonly delegate_function_scalar Packed = Pack;
    private static readonly delegate_function_scalar Unpacked = Unpack;

    /// <summary>Adds both to an open connection. Adding them twice changes nothing.</summary>
    public static void AddTo(SqliteConnection connection)
    {
        raw.sqlite3_create_function(connection.Handle, "pack", 1, Declared, null, Packed);
        raw.sqlite3_create_function(connection.Handle, "unpack", 1, Declared, null, Unpacked);
    }

    private static void Pack(sqlite3_context context, object data, sqlite3_value[] values)
    {
        if (raw.sqlite3_value_type(values[0]) == raw.SQLITE_NULL)
        {
            raw.sqlite3_result_null(context);
            return;
        }

        raw.sqlite3_result_blob(context, Packing.PackText(raw.sqlite3_value_text(values[0]).utf8_to_string()));
    }

    /// <summary>Reports bytes that cannot be unpacked as damage of the database, not as a fault of the statement.</summary>
    private static void Unpack(sqlite3_context context, object data, sqlite3_value[] values)
    {
        if (raw.sqlite3_value_type(values[0]) == raw.SQLITE_NULL)
        {
            raw.sqlite3_result_null(context);
            return;
        }

        try
        {
            raw.sqlite3_result_text(context, utf8z.FromString(Packing.UnpackText(raw.sqlite3_value_blob(values[0]).ToArray())));
        }
        catch (Exception unreadable) when (Packing.IsUnreadable(unreadable))
        {
            raw.sqlite3_result_error(context, utf8z.FromString("a packed text is damaged"));
            raw.sqlite3_result_error_code(context, raw.SQLITE_CORRUPT);
        }
    }
}
