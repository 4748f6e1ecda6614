namespace NewsReader.Caching;

/// <summary>Lets whoever changed something see it on the next page.</summary>
internal sealed class InvalidateOnWrite(RequestDelegate next, ChangeVersion changes)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.OnStarting(() =>
            {
                changes.LookAgain();
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
