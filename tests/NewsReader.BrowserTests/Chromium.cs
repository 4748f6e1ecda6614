using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>The browser the tests drive: the system's own Chromium.</summary>
internal static class Chromium
{
    /// <summary>Names the browser's file where it is none of the usual ones.</summary>
    private const string Variable = "CHROMIUM";

    /// <summary>The one without windows first: it does the same in half the time.</summary>
    private static readonly string[] Usual = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>Starts it.</summary>
    /// <param name="playwright">What drives it.</param>
    /// <param name="variables">The environment of its process.</param>
    /// <param name="patience">How long it may take to start.</param>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, IEnumerable<KeyValuePair<string, string>> variables,
        TimeSpan patience) =>
        playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            Env = variables,
            Timeout = (float)patience.TotalMilliseconds,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync",
            ],
        });

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var candidates = new[] { Environment.GetEnvironmentVariable(Variable) }
            .Concat(Usual.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))));
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set {Variable} to the file of a "
                + $"browser of its kind.");
    }
}
