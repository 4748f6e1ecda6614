using NewsReader.Commands.Terminal;
using NewsReader.Core.Documents;
using NewsReader.Ingestion.Files;
using NewsReader.Reading;

namespace NewsReader.Commands.Documents;

/// <summary>The documents of a folder, in the order of their names, for the commands that show documents.</summary>
internal static class DocumentFolder
{
    /// <summary>
    /// Shows every file of a format that is read. One that cannot be read is named on standard error, and the others are still processed.
    /// </summary>
    /// <param name="show">Shows one document, given its path inside the folder.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> ShowAsync(string folder, Action<string, Document> show)
    {
        var found = new IncomingFiles([folder]);
        var files = found.Find().Files;
        if (files.Count == 0)
        {
            await Console.Error.WriteLineAsync($"{folder}: no file of a format that is read ({DocumentReader.Extensions})");
            return ExitCode.SomeFailed;
        }

        var failed = 0;
        if (Console.IsOutputRedirected)
        {
            await LongWork.ShowAsync("Reading", files, ShowAllAsync);
        }
        else
        {
            await ShowAllAsync(files); // what is shown on the terminal is the progress
        }

        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        async Task ShowAllAsync(IReadOnlyList<string> batch)
        {
            foreach (var file in batch)
            {
                failed += await ShowAsync(found, folder, file, show) ? 0 : 1;
            }
        }
    }

    private static async Task<bool> ShowAsync(IncomingFiles found, string folder, string file, Action<string, Document> show)
    {
        if (await DocumentInput.FromFileAsync(file, Console.Error, found) is not { } document)
        {
            return false;
        }

        show(Path.GetRelativePath(folder, file), document);
        return true;
    }
}
