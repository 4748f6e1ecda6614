namespace NewsReader.BrowserTests;

/// <summary>A test in windows of its own, which are photographed when it fails.</summary>
public abstract class BrowserTest(Newsroom newsroom) : IAsyncLifetime
{
    private readonly List<Visit> visits = [];

    protected Newsroom Newsroom { get; } = newsroom;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var (number, visit) in visits.Index())
        {
            if (TestContext.Current.TestState?.Result is TestResult.Failed)
            {
                await visit.Page.ScreenshotAsync(new() { FullPage = true, Path = Picture(number) });
            }

            await visit.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private protected async Task<Visit> OpenAsync(string path, Look? look = null)
    {
        var visit = await Newsroom.VisitAsync(path, look);
        visits.Add(visit);
        return visit;
    }

    private static string Picture(int number)
    {
        var name =
            string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test")
                .Where(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-'));
        return Path.Combine(AppContext.BaseDirectory, "failures", $"{name[..Math.Min(name.Length, 120)]}-{number}.png");
    }
}
