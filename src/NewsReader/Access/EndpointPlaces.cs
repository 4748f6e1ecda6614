using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Options;

namespace NewsReader.Access;

/// <summary>
/// Limits how many answers of each address are made at the same time, for all who ask together: however many want the page
/// that takes the most work, a processor is left for the others. An answer gives its place back when it begins to be sent,
/// so that a slow reader holds none.
/// </summary>
/// <remarks>It comes after the cache of answers: an answer that is there already needs no place.</remarks>
internal sealed class EndpointPlaces(RequestDelegate next, IOptions<AllowedRates> rates) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> places = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        NameOf(context) is { } name
            ? RateLimitPartition.GetConcurrencyLimiter(name, _ => rates.Value.Answers())
            : RateLimitPartition.GetNoLimiter(""));

    public async Task InvokeAsync(HttpContext context)
    {
        using var place = await places.AcquireAsync(context, permitCount: 1, context.RequestAborted);
        if (!place.IsAcquired)
        {
            RateLimits.SetRetryAfter(context, place);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        context.Response.OnStarting(() =>
        {
            place.Dispose();
            return Task.CompletedTask;
        });
        await next(context);
    }

    public void Dispose() => places.Dispose();

    /// <summary>
    /// The address whose places a request takes; <see langword="null"/> for what is sent rather than read, and for what goes on for as long
    /// as somebody looks.
    /// </summary>
    private static string? NameOf(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<DisableRequestTimeoutAttribute>() is null
            ? endpoint.RoutePattern.RawText
            : null;
}
