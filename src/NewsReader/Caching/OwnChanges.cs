namespace NewsReader.Caching;

/// <summary>Lets whoever changed something see it on the next page.</summary>
internal sealed class OwnChanges(RequestDelegate next, NoticedChanges changes)
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
