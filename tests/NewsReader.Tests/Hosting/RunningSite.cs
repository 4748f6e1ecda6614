namespace NewsReader.Tests.Hosting;

/// <summary>The real site on Kestrel, on a free port, with an empty data directory: it opens with the seeds.</summary>
public class RunningSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private StartedSite site = null!;

    public HttpClient Client => site.Client;

    /// <summary>Where the collection lives.</summary>
    public string Data => folder.Path;

    /// <summary>Settings that differ from the usual, as the framework reads them.</summary>
    protected virtual string[] Settings => [];

    public async ValueTask InitializeAsync() => site = await StartedSite.StartAsync(folder.Path, Settings);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
