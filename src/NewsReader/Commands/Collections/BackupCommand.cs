using System.CommandLine;
using NewsReader.Commands.Terminal;

namespace NewsReader.Commands.Collections;

/// <summary><c>backup FILE</c>: the whole collection in one file, also while the site serves.</summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "The file to write; it must not be there yet." };

    public static Command Create()
    {
        var command = new Command("backup", "Copy the whole collection into one file, also while the site serves.") { File };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunOnExistingAsync(
            parsed,
            async (_, database) =>
            {
                var file = parsed.GetValue(File)!;
                var problems = await database.BackUpAsync(file.FullName, cancellation);
                file.Refresh();
                Console.WriteLine($"{file.FullName} ({file.Length >> 10} KiB)");
                foreach (var problem in problems)
                {
                    await Console.Error.WriteLineAsync($"The copy is damaged as the collection is: {problem}");
                }

                return problems.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
            },
            cancellation));
        return command;
    }
}
