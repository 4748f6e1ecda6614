using System.CommandLine;
using System.IO.Compression;
using NewsReader.Commands.Terminal;
using NewsReader.Configuration;
using NewsReader.Export;
using NewsReader.Storage;

namespace NewsReader.Commands.Collections;

/// <summary><c>export DIR|FILE</c>: writes the collection as files that other programs, and <c>import</c>, can read.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Target =
        new("target")
        {
            Description =
            "A folder, or a file whose name ends with .zip; it must not be there yet, or be empty. - writes such a file to standard "
            + "output."
        };

    private static readonly Option<Uri> Site = new("--site")
    {
        Description = "Where the site is reached: addresses in the files begin so.",
        DefaultValueFactory = _ => new Uri(SiteSettings.DefaultUrls),
    };

    public static Command Create()
    {
        var command = new Command("export", "Write the collection as JSON, with the bytes of every source.") { Target, Site };
        command.SetAction((parsed, cancellation) => CollectionCommand.RunAsync(
            parsed, (_, database) => RunAsync(parsed.GetValue(Target)!, parsed.GetValue(Site)!, database, cancellation), cancellation));
        return command;
    }

    /// <summary>Whether a path names an archive rather than a folder.</summary>
    public static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static async Task<int> RunAsync(string target, Uri site, Database database, CancellationToken cancellation)
    {
        if (target is StandardFile.Name)
        {
            var unreadable = 0;
            await StandardFile.WithOutputAsync(file => PackAsync(file, site, database, Note, cancellation), cancellation);
            return unreadable == 0 ? ExitCode.Done : ExitCode.SomeFailed;

            void Note(string problem)
            {
                unreadable++;
                Console.Error.WriteLine(problem);
            }
        }

        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            await Console.Error.WriteLineAsync($"{target} is there already; name another.");
            return ExitCode.SomeFailed;
        }

        try
        {
            var problems = 0;
            var written = await (IsArchive(target)
                ? PackAsync(target, site, database, Report, cancellation)
                : new CollectionExport(database, target, site).RunAsync(Report, cancellation));
            Console.WriteLine($"{target}: {written.Sources} documents, {written.Texts} texts");
            return problems == 0 ? ExitCode.Done : ExitCode.SomeFailed;

            void Report(string problem)
            {
                problems++;
                Console.Error.WriteLine(problem);
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            RemoveHalfWritten(target);
            await Console.Error.WriteLineAsync($"{target}: {unwritable.Message}");
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Leaves nothing behind that looks like a collection and is a part of one.</summary>
    private static void RemoveHalfWritten(string target)
    {
        try
        {
            if (File.Exists(target))
            {
                File.Delete(target);
                return;
            }

            foreach (var part in new[] { CollectionExport.Sources, CollectionExport.Articles }.Select(part => Path.Combine(target, part))
                .Where(Directory.Exists))
            {
                Directory.Delete(part, recursive: true);
            }

            File.Delete(Path.Combine(target, CollectionArchive.File));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The message that follows names the target.
        }
    }

    private static async Task<(int Sources, int Texts)> PackAsync(string file, Uri site, Database database, Action<string> report,
        CancellationToken cancellation)
    {
        var folder = WorkFolder.Make("export", DateTime.UtcNow);
        try
        {
            var written = await new CollectionExport(database, folder.FullName, site).RunAsync(report, cancellation);
            await using var archive = OwnerOnly.File(file);
            await ZipFile.CreateFromDirectoryAsync(folder.FullName, archive, cancellation);
            return written;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
