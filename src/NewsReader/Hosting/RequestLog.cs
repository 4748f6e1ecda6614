using System.Diagnostics;

namespace NewsReader.Hosting;

/// <summary>One structured event a request: method, path without query, status, milliseconds.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            {
                Failed(context.Request.Method, context.Request.Path, context.Response.StatusCode, context.TraceIdentifier);
            }

            Answered(context.Request.Method, context.Request.Path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} answered {Status}: {Id}")]
    private partial void Failed(string method, string path, int status, string id);

    [LoggerMessage(LogLevel.Information, "{Method} {Path} answered {Status} in {Elapsed:0.0} ms")]
    private partial void Answered(string method, string path, int status, double elapsed);
}
