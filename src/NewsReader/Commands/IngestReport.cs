using System.Globalization;
using NewsReader.Ingestion;
using Spectre.Console;

namespace NewsReader.Commands;

/// <summary>What became of everything that was to be taken in, for whoever asked for it.</summary>
internal sealed class IngestReport(IReadOnlyList<Ingested> done)
{
    private static readonly (Outcome Outcome, string Name)[] Names =
    [
        (Outcome.Added, "added"), (Outcome.Revised, "new revisions"), (Outcome.Unchanged, "unchanged"), (Outcome.Failed, "failed"),
    ];

    private readonly List<Ingested> failures = [.. done.Where(one => one.Outcome == Outcome.Failed)];

    public int ExitCode => failures.Count > 0 ? Commands.ExitCode.SomeFailed : Commands.ExitCode.Done;

    /// <summary>Says it where people or programs look for it: a table on a terminal, plain lines elsewhere.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ShowAsync()
    {
        var terminal = AnsiConsole.Console;
        if (terminal.Profile.Out.IsTerminal)
        {
            terminal.Write(AsTable());
        }
        else
        {
            await WriteAsync(Console.Out, Console.Error);
        }

        return ExitCode;
    }

    /// <summary>For a file or another program: the counts on one line, and a line for each that failed.</summary>
    public async Task WriteAsync(TextWriter output, TextWriter errors)
    {
        foreach (var failure in failures)
        {
            await errors.WriteLineAsync($"{failure.Origin}: {failure.Reason}");
        }

        await output.WriteLineAsync(string.Join(" · ", Names.Select(name => $"{Count(name.Outcome)} {name.Name}")));
    }

    /// <summary>For a terminal: a row for each outcome, and below it one for each that failed with its reason.</summary>
    public Table AsTable()
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn("").AddColumn(new TableColumn("documents").RightAligned());
        foreach (var (outcome, name) in Names)
        {
            table.AddRow(new Text(name), new Text(Count(outcome).ToString(CultureInfo.CurrentCulture)));
        }

        return failures.Count == 0 ? table : new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumn("").AddRow(table).AddRow(Failures());
    }

    private Table Failures()
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn("failed").AddColumn("because");
        foreach (var failure in failures)
        {
            table.AddRow(new Text(failure.Origin), new Text(failure.Reason ?? ""));
        }

        return table;
    }

    private int Count(Outcome outcome) => done.Count(one => one.Outcome == outcome);
}
