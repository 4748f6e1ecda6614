using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace NewsReader.Access;

/// <summary>
/// Gives an upload one of the few processing places once it has arrived completely, so that a slow sender holds none of them. An
/// upload in transit counts only against its sender, who can have a few at a time, and must arrive within a time limit.
/// </summary>
/// <remarks>Runs after the rates were counted. It asks the endpoint, whatever the spelling of the path.</remarks>
internal sealed class UploadPlaces : IDisposable
{
    /// <summary>
    /// Bytes of a body that are held in memory; more go to a temporary file that only the program's account can open and
    /// that goes with the request.
    /// </summary>
    private const int MostInMemory = 1 << 16;

    private readonly RequestDelegate next;
    private readonly AllowedRates rates;
    private readonly TimeProvider clock;
    private readonly PartitionedRateLimiter<HttpContext> arriving;
    private readonly ConcurrencyLimiter places;

    public UploadPlaces(RequestDelegate next, IOptions<AllowedRates> rates, TimeProvider clock)
    {
        (this.next, this.rates, this.clock) = (next, rates.Value, clock);
        arriving = PartitionedRateLimiter.Create<HttpContext, string>(
            context => RateLimitPartition.GetConcurrencyLimiter(RateLimits.Asking(context), _ => this.rates.Arriving()),
            StringComparer.Ordinal);
        places = new(this.rates.Uploads());
    }

    public Task InvokeAsync(HttpContext context) => IsUpload(context) ? ReceiveAsync(context) : next(context);

    public void Dispose()
    {
        arriving.Dispose();
        places.Dispose();
    }

    private static bool IsUpload(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: RateLimits.Uploads };

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new FileBufferingReadStream(context.Request.Body, MostInMemory);
        context.Request.Body = body;
        if (await ArriveAsync(context, body) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        using var place = await places.AcquireAsync(permitCount: 1, context.RequestAborted);
        if (place.IsAcquired)
        {
            await next(context);
            return;
        }

        Refuse(context, place);
    }

    /// <summary>Takes the whole of a body in.</summary>
    /// <returns>The status it is refused with; <see langword="null"/> when it has arrived.</returns>
    private async Task<int?> ArriveAsync(HttpContext context, FileBufferingReadStream body)
    {
        using var arrival = arriving.AttemptAcquire(context);
        if (!arrival.IsAcquired || places.GetStatistics()!.CurrentQueuedCount >= rates.UploadsWaiting)
        {
            Refuse(context, arrival);
            return StatusCodes.Status429TooManyRequests;
        }

        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(rates.SecondsForAnUpload), clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            await body.DrainAsync(ended.Token);
            body.Position = 0;
            return null;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            return StatusCodes.Status408RequestTimeout;
        }
    }

    private static void Refuse(HttpContext context, RateLimitLease lease)
    {
        RateLimits.SetRetryAfter(context, lease);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }
}
