using NewsReader.Ingestion;
using NewsReader.Storage;

namespace NewsReader.Hosting;

/// <summary>
/// Derives a revision again from its source when a request finds that what was derived before cannot be read, and then
/// answers the request. What was received is not touched.
/// </summary>
internal sealed partial class TextRepair(RequestDelegate next, Reprocessor reprocessor, ILogger<TextRepair> log)
{
    /// <summary>Maximum number of revisions repaired for one request; a page with more damaged ones gets the error.</summary>
    private const int Most = 16;

    public async Task InvokeAsync(HttpContext context)
    {
        for (var repaired = 0; ; repaired++)
        {
            try
            {
                await next(context);
                return;
            }
            catch (DamagedDataException damaged) when (damaged.Revision is not null && repaired < Most && IsRepeatable(context))
            {
                if (!await reprocessor.RepairAsync(damaged.Revision.Value, context.RequestAborted))
                {
                    throw;
                }

                Repaired(damaged.Revision.Value);
            }
        }
    }

    private static bool IsRepeatable(HttpContext context) =>
        !context.Response.HasStarted && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    [LoggerMessage(LogLevel.Warning, "What was derived for revision {Revision} could not be read and was derived again from its source")]
    private partial void Repaired(long revision);
}
