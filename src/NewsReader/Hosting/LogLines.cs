using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace NewsReader.Hosting;

/// <summary>
/// Writes an event as one line, whatever its values hold: a name of a file can neither end the line nor begin another. The
/// lines of a failure follow, indented, so that none of them looks like an event.
/// </summary>
internal sealed class LogLines : ITextFormatter
{
    private const string Indent = "    ";

    private readonly MessageTemplateTextFormatter message = new("{Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(logEvent.Timestamp.ToString("yyyy-MM-dd HH:mm:ss.fff zzz", CultureInfo.InvariantCulture));
        output.Write($" [{NameOf(logEvent.Level)}] ");
        output.WriteLine(LogLine.Escape(MessageOf(logEvent)));
        foreach (var line in logEvent.Exception?.ToString().ReplaceLineEndings("\n").Split('\n') ?? [])
        {
            output.Write(Indent);
            output.WriteLine(LogLine.Escape(line));
        }
    }

    private string MessageOf(LogEvent logEvent)
    {
        using var rendered = new StringWriter(CultureInfo.InvariantCulture);
        message.Format(logEvent, rendered);
        return rendered.ToString();
    }

    private static string NameOf(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "VRB",
        LogEventLevel.Debug => "DBG",
        LogEventLevel.Information => "INF",
        LogEventLevel.Warning => "WRN",
        LogEventLevel.Error => "ERR",
        _ => "FTL",
    };
}
