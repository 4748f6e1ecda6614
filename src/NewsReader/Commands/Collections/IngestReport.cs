using System.Globalization;
using NewsReader.Hosting;
using NewsReader.Ingestion;
using Spectre.Console;

namespace NewsReader.Commands.Collections;

/// <summary>Reports the outcome of an ingest to the user.</summary>
/// <param name="done">The outcome of each document.</param>
/// <param name="passedOver">Files in folders that are of no format that is read.</param>
internal sealed class IngestReport(IReadOnlyList<IngestResult> done, IReadOnlyList<string>? passedOver = null)
{
    /// <summary>Files passed over that are named; a folder of pictures would bury everything else.</summary>
    private const int MostNamed = 20;

    private static readonly (Outcome Outcome, string Name)[] Names =
    [
        (Outcome.Added, "added"), (Outcome.Revised, "new revisions"), (Outcome.Unchanged, "unchanged"), (Outcome.Failed, "failed"),
    ];

    private readonly List<IngestResult> failures = [.. done.Where(one => one.Outcome == Outcome.Failed)];
    private readonly IReadOnlyList<string> others = passedOver ?? [];

    public int ExitCode =>
        failures.Count > 0 ? NewsReader.Commands.Terminal.ExitCode.SomeFailed : NewsReader.Commands.Terminal.ExitCode.Done;

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

    /// <summary>For a file or another program: the counts on one line, and a line for each that failed or was passed over.</summary>
    public async Task WriteAsync(TextWriter output, TextWriter errors)
    {
        foreach (var failure in failures)
        {
            await errors.WriteLineAsync(LogLine.Escape($"{failure.Origin}: {failure.Reason}"));
        }

        foreach (var name in NamedOthers())
        {
            await errors.WriteLineAsync(LogLine.Escape($"passed over: {name}"));
        }

        await output.WriteLineAsync(string.Join(" · ", Counts().Select(count => $"{count.Documents} {count.Name}")));
    }

    /// <summary>
    /// For a terminal: a row for each outcome, and below it one for each that failed, with its reason, or was passed over.
    /// </summary>
    public Table AsTable()
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn("").AddColumn(new TableColumn("documents").RightAligned());
        foreach (var (name, documents) in Counts())
        {
            table.AddRow(new Text(name), new Text(documents.ToString(CultureInfo.CurrentCulture)));
        }

        if (failures.Count + others.Count == 0)
        {
            return table;
        }

        var tables = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumn("").AddRow(table);
        return Below(Below(tables, "failed", failures.Select(one => (one.Origin, one.Reason ?? ""))), "passed over", NamedOthers()
            .Select(name => (name, "a link, or not a format that is read")));
    }

    private static Table Below(Table tables, string name, IEnumerable<(string Origin, string Reason)> documents)
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumn(name).AddColumn("because");
        foreach (var (origin, reason) in documents)
        {
            table.AddRow(new Text(LogLine.Escape(origin)), new Text(LogLine.Escape(reason)));
        }

        return table.Rows.Count == 0 ? tables : tables.AddRow(table);
    }

    private IEnumerable<(string Name, int Documents)> Counts()
    {
        foreach (var (outcome, name) in Names)
        {
            yield return (name, done.Count(one => one.Outcome == outcome));
        }

        if (others.Count > 0)
        {
            yield return ("passed over", others.Count);
        }
    }

    private IEnumerable<string> NamedOthers() =>
        others.Count <= MostNamed ? others : others.Take(MostNamed).Append($"and {others.Count - MostNamed} more");
}
