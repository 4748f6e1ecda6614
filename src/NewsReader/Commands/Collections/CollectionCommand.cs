using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Configuration;
using NewsReader.Storage;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Commands.Collections;

/// <summary>What commands that work on the collection share: where it is, and opening it.</summary>
internal static class CollectionCommand
{
    /// <summary>The option that names the data directory, on every command.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = $"Directory of the collection (default: {DataDirectory.Variable}, or the user's data folder).",
        Recursive = true,
    };

    /// <summary>Does the same on a collection that must be there already, and makes none.</summary>
    public static async Task<int> RunOnExistingAsync(ParseResult parsed, Func<DataDirectory, Database, Task<int>> work,
        CancellationToken cancellation)
    {
        var data = DataDirectory.Resolve(parsed.GetValue(Data));
        if (File.Exists(data.Database))
        {
            return await RunAsync(parsed, work, cancellation);
        }

        await Console.Error.WriteLineAsync($"There is no collection in {data.Path}. Name the directory of one with --data.");
        return ExitCode.SomeFailed;
    }

    /// <summary>Opens the collection, bringing its schema up to date, and runs <paramref name="work"/> on it.</summary>
    /// <returns>
    /// What the work returns, or <see cref="ExitCode.SomeFailed"/> with one line on standard error when the database cannot
    /// be used.
    /// </returns>
    public static async Task<int> RunAsync(ParseResult parsed, Func<DataDirectory, Database, Task<int>> work,
        CancellationToken cancellation)
    {
        var data = DataDirectory.Resolve(parsed.GetValue(Data));
        await using var database = new SqliteDatabase(data.Database);
        try
        {
            await database.MigrateAsync(cancellation);
            return await work(data, database);
        }
        catch (DatabaseException unusable)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return ExitCode.SomeFailed;
        }
        catch (DamagedDataException damaged)
        {
            await Console.Error.WriteLineAsync(damaged.Message);
            return ExitCode.SomeFailed;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. What was done is kept.");
            return ExitCode.SomeFailed;
        }
    }
}
