using Serilog;
using Serilog.Events;

namespace NewsReader.Hosting;

/// <summary>One structured event per request: method, path without query, status, milliseconds, and the id that error pages show.</summary>
internal static class RequestLog
{
    private const string Template = "{RequestMethod} {RequestPath} answered {StatusCode} in {Elapsed:0.0} ms ({RequestId})";

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>(); // the site's own; the default is one per process
        options.MessageTemplate = Template;
        options.GetMessageTemplateProperties = Properties;
        options.GetLevel = static (context, _, failure) =>
            failure is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
                ? LogEventLevel.Error : LogEventLevel.Information;
    });

    private static IEnumerable<LogEventProperty> Properties(HttpContext context, string path, double elapsed, int status) =>
    [
        new("RequestMethod", new ScalarValue(context.Request.Method)),
        new("RequestPath", new ScalarValue(path)),
        new("StatusCode", new ScalarValue(status)),
        new("Elapsed", new ScalarValue(elapsed)),
        new("RequestId", new ScalarValue(context.TraceIdentifier)),
    ];
}
