using NewsReader.Commands.Collections;
using NewsReader.Ingestion;
using Spectre.Console;

namespace NewsReader.Tests.Commands.Collections;

public sealed class IngestReportTests
{
    private static readonly IngestReport Report = new(
    [
        new("a.txt", Outcome.Added), new("b.txt", Outcome.Added), new("c.txt", Outcome.Revised),
            new("d[1].txt", Outcome.Failed, "The file is empty."),
    ]);

    [Fact]
    public async Task ElsewhereThanOnATerminalEachFailureIsALineAndTheCountsAreOne()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        await Report.WriteAsync(output, errors);

        Assert.Equal("2 added · 1 new revisions · 0 unchanged · 1 failed", output.ToString().Trim());
        Assert.Equal("d[1].txt: The file is empty.", errors.ToString().Trim());
        Assert.Equal(1, Report.ExitCode);
    }

    [Theory]
    [InlineData("added", "2")]
    [InlineData("new revisions", "1")]
    [InlineData("unchanged", "0")]
    [InlineData("failed", "1")]
    [InlineData("d[1].txt", "The file is empty.")]
    public void OnATerminalEveryOutcomeIsARowAndEveryFailureHasItsReason(string name, string value) =>
        Assert.Contains(Rendered(Report.AsTable()), line =>
            line.Contains(name, StringComparison.Ordinal) && line.Contains(value, StringComparison.Ordinal));

    [Fact]
    public async Task WhatWasPassedOverIsNamedUpToAPointAndCountedAndIsNoFailure()
    {
        var report = new IngestReport([new("a.txt", Outcome.Added)], [.. Enumerable.Range(1, 23).Select(number => $"{number}.png")]);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        await report.WriteAsync(output, errors);

        Assert.EndsWith("0 failed · 23 passed over", output.ToString().Trim(), StringComparison.Ordinal);
        Assert.Contains("passed over: 1.png", errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("passed over: and 3 more", errors.ToString().Trim(), StringComparison.Ordinal);
        Assert.Contains(Rendered(report.AsTable()), line =>
            line.Contains("20.png", StringComparison.Ordinal) && line.Contains("not a format that is read", StringComparison.Ordinal));
        Assert.Contains(Rendered(report.AsTable()), line =>
            line.Contains("passed over", StringComparison.Ordinal) && line.Contains("23", StringComparison.Ordinal));
        Assert.Equal(0, report.ExitCode);
    }

    [Fact]
    public void WithoutFailuresNothingIsSaidOfReasons() =>
        Assert.DoesNotContain(Rendered(new IngestReport([new("a.txt", Outcome.Added)]).AsTable()), line =>
            line.Contains("because", StringComparison.Ordinal));

    private static string[] Rendered(Table table)
    {
        using var output = new StringWriter();
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) }).Write(table);
        return output.ToString().Split('\n');
    }
}
