using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Export;
using NewsReader.Storage;

namespace NewsReader.Commands.Collections;

/// <summary><c>import DIR|FILE</c>: reads what <c>export</c> wrote.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Origin =
        new("origin") { Description = "The folder or .zip file that export wrote; - reads such a file from standard input." };

    public static Command Create()
    {
        var command = new Command("import", "Take in a collection that was exported: its documents, and what readers said.") { Origin };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed, (_, database) => RunAsync(parsed.GetValue(Origin)!, database, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string origin, Database database, CancellationToken cancellation)
    {
        if (origin is not StandardFile.Name && !Path.Exists(origin))
        {
            await Console.Error.WriteLineAsync($"{origin}: there is no such file or folder.");
            return ExitCode.SomeFailed;
        }

        try
        {
            var done = origin is StandardFile.Name
                ? await StandardFile.WithInputAsync(file => UnpackAsync(file, database, cancellation), cancellation)
                : File.Exists(origin) ? await UnpackAsync(origin, database, cancellation)
                : await new CollectionImport(database, origin).RunAsync(cancellation);
            return await new IngestReport(done).ShowAsync();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"{origin}: {unreadable.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static async Task<IReadOnlyList<Ingestion.IngestResult>> UnpackAsync(string file, Database database,
        CancellationToken cancellation)
    {
        var folder = WorkFolder.Make("import", DateTime.UtcNow);
        try
        {
            await PackedCollection.UnpackAsync(file, folder.FullName, cancellation);
            return await new CollectionImport(database, folder.FullName).RunAsync(cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
