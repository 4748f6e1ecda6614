using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Configuration;
using NewsReader.Storage;
using NewsReader.Storage.Sqlite;

namespace NewsReader.Commands.Collections;

/// <summary><c>restore FILE</c>: replaces the collection with a backup; the previous one is renamed in the same folder.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> File =
        new("file") { Description = "A file that backup wrote; - reads it from standard input." };

    public static Command Create()
    {
        var command = new Command("restore", "Put a backup in the place of the collection. Stop the site first.") { File };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) =>
        parsed.GetValue(File) is { } file && file is not StandardFile.Name
            ? RestoreAsync(parsed, new FileInfo(file), cancellation)
            : StandardFile.WithInputAsync(copy => RestoreAsync(parsed, new FileInfo(copy), cancellation), cancellation);

    private static async Task<int> RestoreAsync(ParseResult parsed, FileInfo backup, CancellationToken cancellation)
    {
        var data = DataDirectory.Resolve(parsed.GetValue(CollectionCommand.Data));
        if (!backup.Exists)
        {
            await Console.Error.WriteLineAsync($"{backup.FullName}: there is no such file.");
            return ExitCode.SomeFailed;
        }

        try
        {
            var kept = await SqliteBackup.RestoreAsync(backup.FullName, data.Database, cancellation);
            Console.WriteLine($"{data.Database} is restored from {backup.FullName}."
                + (kept is null ? "" : $" What was there is kept as {kept}."));
            return ExitCode.Done;
        }
        catch (DatabaseException unusable)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return ExitCode.SomeFailed;
        }
    }
}
