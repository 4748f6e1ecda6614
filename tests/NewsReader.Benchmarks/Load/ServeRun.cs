using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Benchmarks.Load;

/// <summary>Serves a collection with the program itself, in a process of its own, and asks for its pages.</summary>
internal static partial class ServeRun
{
    private const int Requests = 200;

    /// <param name="data">The data directory.</param>
    public static async Task RunAsync(string data)
    {
        using var site = Start(data);
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(site), Timeout = TimeSpan.FromMinutes(2) };
            foreach (var (name, address) in Pages)
            {
                Console.WriteLine(await TimeAsync(client, name, address));
            }

            site.Refresh();
            Console.WriteLine($"resident memory while serving: {site.WorkingSet64 >> 20} MiB");
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }

    private static (string Name, Func<int, string> Address)[] Pages { get; } =
    [
        ("the stories", _ => "/"),
        ("an article", number => string.Create(CultureInfo.InvariantCulture, $"/articles/{1 + (number * 7)}")),
        ("a comparison", number => string.Create(CultureInfo.InvariantCulture, $"/compare/{1 + (number * 7)}...{2 + (number * 7)}")),
        ("quotes", number => string.Create(CultureInfo.InvariantCulture, $"/quotes?q=the&page={1 + (number % 5)}")),
    ];

    private static Process Start(string data) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
    {
        ArgumentList = { typeof(DataDirectory).Assembly.Location, "serve", "--data", data, "--urls", "http://127.0.0.1:0" },
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<Uri> AddressAsync(Process site)
    {
        site.ErrorDataReceived += (_, _) => { };
        site.BeginErrorReadLine();
        while (await site.StandardOutput.ReadLineAsync() is { } line)
        {
            if (LoopbackAddress().Match(line) is { Success: true } found)
            {
                return new Uri(found.Value);
            }
        }

        throw new InvalidOperationException("The site did not start.");
    }

    private static async Task<string> TimeAsync(HttpClient client, string name, Func<int, string> address)
    {
        var times = new List<double>();
        for (var number = 0; number < Requests; number++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(address(number), UriKind.Relative));
            _ = await answer.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture, $"page of {name,-15} median {times[Requests / 2],7:0.0} ms, 95th {times[Requests * 95 / 100],7:0.0} ms");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.NonBacktracking)]
    private static partial Regex LoopbackAddress();
}
