namespace NewsReader.Hosting;

/// <summary>Lets requests that come while the site is being opened wait for the end of it.</summary>
internal sealed class StartupGate(RequestDelegate next, StartupRecovery opening)
{
    public Task InvokeAsync(HttpContext context) =>
        opening.Ended.IsCompleted || context.Request.Path.Equals(Site.Live, StringComparison.OrdinalIgnoreCase)
            ? next(context)
            : WaitAsync(context);

    private async Task WaitAsync(HttpContext context)
    {
        await opening.Ended.WaitAsync(context.RequestAborted);
        await next(context);
    }
}
