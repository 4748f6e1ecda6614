using Microsoft.AspNetCore.Diagnostics;
using NewsReader.Requests;

namespace NewsReader.Hosting;

/// <summary>
/// Answers broken requests with the status of their own fault: they are not failures of the program, and leave no stack
/// trace in the log.
/// </summary>
/// <remarks>Runs inside what makes an answer of a status, and outside everything that reads a body.</remarks>
internal sealed partial class BrokenRequests(RequestDelegate next, ILogger<BrokenRequests> log)
{
    /// <summary>Name under which the server reports a length that came together with chunks, which override it.</summary>
    private const string OverriddenLength = "X-Content-Length";

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsAmbiguous(context.Request) && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest);
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException broken) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context, broken.StatusCode);
        }
        catch (IOException broken) when (IsOfServer(broken)
            && !context.RequestAborted.IsCancellationRequested
            && !context.Response.HasStarted)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            Gone(context.Request.Method);
        }
    }

    /// <summary>
    /// Whether a request states its length twice: a proxy on the way may believe the other length, and take the rest for the
    /// next request.
    /// </summary>
    private static bool IsAmbiguous(HttpRequest request) =>
        request.Headers.TransferEncoding.Count > 0 && (request.Headers.ContainsKey(OverriddenLength) || request.ContentLength is not null);

    /// <summary>
    /// Whether the server itself could not read a body. It reports a chunk length that overflows as a failed read instead of a bad
    /// request.
    /// </summary>
    private static bool IsOfServer(IOException failure) => failure.Source is "Microsoft.AspNetCore.Server.Kestrel.Core";

    private async Task RefuseAsync(HttpContext context, int status)
    {
        Broken(context.Request.Method, status);
        context.Response.Clear();
        context.Response.StatusCode = status;
        if (HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close"; // the start of the next request is unknown
        }

        if (ProgramRequests.IsForPrograms(context))
        {
            const string detail = "The body of the request is broken, too slow, too large or ended early.";
            await TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
        }
    }

    [LoggerMessage(LogLevel.Information, "A {Method} with a broken request was answered {Status}")]
    private partial void Broken(string method, int status);

    [LoggerMessage(LogLevel.Debug, "A {Method} was given up by its sender")]
    private partial void Gone(string method);
}
