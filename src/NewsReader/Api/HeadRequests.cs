namespace NewsReader.Api;

/// <summary>Answers HEAD on the interface for programs as GET is answered, without a body.</summary>
internal static class HeadRequests
{
    /// <summary>
    /// Lets routing see GET, so that the description has each operation once. The server leaves out the body: it knows the
    /// method that was sent. Call before routing.
    /// </summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsHead(request.Method) && request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            request.Method = HttpMethods.Get;
        }

        return next(context);
    });
}
