using System.CommandLine;
using NewsReader.Commands.Terminal;
using NewsReader.Storage;

namespace NewsReader.Commands.Collections;

/// <summary><c>backup FILE</c>: the whole collection in one file, also while the site serves.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> File =
        new("file") { Description = "The file to write; it must not be there yet. - writes to standard output." };

    public static Command Create()
    {
        var command = new Command("backup", "Copy the whole collection into one file, also while the site serves.") { File };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunOnExistingAsync(
            parsed,
            async (_, database) =>
            {
                if (parsed.GetValue(File) is not { } path || path is StandardFile.Name)
                {
                    return await StandardFile.WithOutputAsync(file => RunAsync(file, database, cancellation), cancellation);
                }

                var written = new FileInfo(path);
                var code = await RunAsync(written.FullName, database, cancellation);
                written.Refresh();
                Console.WriteLine($"{written.FullName} ({written.Length >> 10} KiB)");
                return code;
            },
            cancellation));
        return command;
    }

    /// <summary>Copies the collection; what is damaged in it is named, since the copy is damaged too.</summary>
    private static async Task<int> RunAsync(string file, Database database, CancellationToken cancellation)
    {
        var problems = await database.BackUpAsync(file, cancellation);
        foreach (var problem in problems)
        {
            await Console.Error.WriteLineAsync($"The copy is damaged as the collection is: {problem}");
        }

        return problems.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
