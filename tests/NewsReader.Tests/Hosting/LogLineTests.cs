using NewsReader.Hosting;
using Serilog;
using Serilog.Events;

namespace NewsReader.Tests.Hosting;

public sealed class LogLineTests
{
    private const string Forged = "a.txt\n2026-01-01 00:00:00.000 +00:00 [INF] Account 1 logged in";

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("ответ 中文 é.txt", "ответ 中文 é.txt")]
    [InlineData("a\nb\rc\td", "a\\u000Ab\\u000Dc\\u0009d")]
    [InlineData("a\u001b[2Jb", "a\\u001B[2Jb")]
    [InlineData("a\u202eb\u2028c\u2066d\u0085e\0", "a\\u202Eb\\u2028c\\u2066d\\u0085e\\u0000")]
    public void WhatEndsALineOrTurnsItIsEscaped(string text, string expected) => Assert.Equal(expected, LogLine.Escape(text));

    [Fact]
    public void AForgedNameIsOneLine() =>
        Assert.Single(Lines(log => log.Information("{Origin}: {Outcome}", Forged, "Added")));

    [Fact]
    public void AForgedFailureHasNoLineLikeAnEvent() =>
        Assert.All(Lines(log => log.Error(new IOException(Forged), "It failed")).Skip(1), line =>
            Assert.StartsWith("    ", line, StringComparison.Ordinal));

    [Fact]
    public void ValuesAreWrittenAsTheyAre() =>
        Assert.EndsWith(" [WRN] GET /articles/1 answered 200",
            Assert.Single(Lines(log => log.Warning("{Method} {Path} answered {Status}", "GET", "/articles/1", 200))),
            StringComparison.Ordinal);

    private static string[] Lines(Action<ILogger> write)
    {
        using var output = new StringWriter();
        using (var log = new LoggerConfiguration().WriteTo.Sink(new Sink(output)).CreateLogger())
        {
            write(log);
        }

        return output.ToString().TrimEnd().Split(Environment.NewLine);
    }

    private sealed class Sink(TextWriter output) : Serilog.Core.ILogEventSink
    {
        public void Emit(LogEvent logEvent) => new LogLines().Format(logEvent, output);
    }
}
