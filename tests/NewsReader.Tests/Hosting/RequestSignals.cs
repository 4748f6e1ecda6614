using System.Diagnostics;

namespace NewsReader.Tests.Hosting;

/// <summary>Signals of the requests that reach a site, so that a test can act while one is at work.</summary>
internal sealed class RequestSignals : IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Begun = "Microsoft.AspNetCore.Hosting.HttpRequestIn.Start";

    private readonly SemaphoreSlim begun = new(0);
    private readonly IDisposable subscription;

    public RequestSignals(DiagnosticListener site) =>
        subscription =
            site.Subscribe(this, (name, _, _) => name.StartsWith("Microsoft.AspNetCore.Hosting.HttpRequestIn", StringComparison.Ordinal));

    /// <summary>Waits until one more request has reached the site.</summary>
    public Task OneMoreAsync() => begun.WaitAsync();

    public void OnNext(KeyValuePair<string, object?> signal)
    {
        if (signal.Key is Begun)
        {
            begun.Release();
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    public void Dispose()
    {
        subscription.Dispose();
        begun.Dispose();
    }
}
