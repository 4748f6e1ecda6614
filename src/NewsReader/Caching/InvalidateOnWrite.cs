namespace NewsReader.Caching;

/// <summary>Shows a person's own change on the next page.</summary>
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
