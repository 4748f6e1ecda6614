using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using NewsReader.Commands.Collections;
using NewsReader.Commands.Documents;
using NewsReader.Commands.Following;
using NewsReader.Commands.Terminal;
using NewsReader.Hosting;

namespace NewsReader.Commands;

/// <summary>The one way in from a shell: picks the command and runs it.</summary>
internal static class CommandLine
{
    /// <summary>How long a stopped command may take to finish its current work: the site's own limit and a short margin.</summary>
    private static readonly TimeSpan StopWithin = Site.StopWithin + TimeSpan.FromSeconds(1);

    /// <summary>Runs the command named by <paramref name="args"/>; without one, the site is served.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var parsed = Root().Parse(args);
        if (await RefusedAsync(parsed))
        {
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new() { ProcessTerminationTimeout = StopWithin, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"The program failed ({fault.GetType().Name}). That is a fault of ours, not of what it "
                + $"was given; what was kept before is kept.");
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Says what is wrong with a command line, a line for each error, and where to look for help; prints nothing else.</summary>
    private static async Task<bool> RefusedAsync(ParseResult parsed)
    {
        var unknown = UnknownOptions.Find(parsed);
        List<string> errors = unknown.Count > 0
            ? [.. unknown.Select(option => $"Unknown option {option}. If it is the name of a file, put -- before it.")]
            : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
        foreach (var error in errors)
        {
            await Console.Error.WriteLineAsync(error);
        }

        if (errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Help: {HelpOf(parsed.CommandResult)} --help");
        }

        return errors.Count > 0;
    }

    /// <summary>The command as a person types it: <c>newsreader users add</c>.</summary>
    private static string HelpOf(CommandResult command)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = command; at is CommandResult { Command: not RootCommand } inner; at = at.Parent)
        {
            names.Push(inner.Command.Name);
        }

        return string.Join(' ', ["newsreader", .. names]);
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("See how one news story was told in different versions.")
        {
            CollectionCommand.Data,
            ServeCommand.Create(),
            IngestCommand.Create(),
            FollowCommand.Create(),
            UnfollowCommand.Create(),
            SourcesCommand.Create(),
            VisitCommand.Create(),
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
            FeedCommand.Create(),
            SameReportCommand.Create(),
            QuotesCommand.Create(),
            CompareCommand.Create(),
            AlignCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }
}
