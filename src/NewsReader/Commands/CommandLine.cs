using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsReader.Commands.Collections;
using NewsReader.Commands.Documents;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;

namespace NewsReader.Commands;

/// <summary>The one way in from a shell: picks the command and runs it.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that is told to stop may finish what it has in hand: the site's own patience, and a moment to go.</summary>
    private static readonly TimeSpan StopWithin = Site.StopWithin + TimeSpan.FromSeconds(1);

    /// <summary>Runs the command named by <paramref name="args"/>; without one, the site is served.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var parsed = Root().Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(new() { ProcessTerminationTimeout = StopWithin, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"The program failed ({fault.GetType().Name}). That is a fault of ours, not of what it was given; what was kept before is kept.");
            return ExitCode.SomeFailed;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("See how one news story was told in different versions.")
        {
            CollectionCommand.Data,
            ServeCommand.Create(),
            IngestCommand.Create(),
            ReprocessCommand.Create(),
            SearchCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            CheckCommand.Create(),
            UsersCommand.Create(),
            HealthCommand.Create(),
            ParseCommand.Create(),
            GroupCommand.Create(),
            QuotesCommand.Create(),
            CompareCommand.Create(),
            AlignCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }
}
