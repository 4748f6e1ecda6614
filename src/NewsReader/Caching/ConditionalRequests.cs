using Microsoft.Net.Http.Headers;

namespace NewsReader.Caching;

/// <summary>
/// Answers 304 to a client that has the current response, without rendering it again. Browsers may store every page that
/// does not forbid it, and revalidate it each time.
/// </summary>
internal sealed class ConditionalRequests(RequestDelegate next, PageKey key)
{
    private const string AskEachTime = "private, no-cache";

    public Task InvokeAsync(HttpContext context)
    {
        if (!PageCache.IsCacheable(context))
        {
            return next(context);
        }

        var tag = new EntityTagHeaderValue($"\"{key.Of(context)}\"", isWeak: true);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Mark(context.Response, tag);
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK && !PageCache.IsForbidden(context.Response))
            {
                Mark(context.Response, tag);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Mark(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = AskEachTime;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}
