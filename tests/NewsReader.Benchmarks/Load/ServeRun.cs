using System.Diagnostics;
using System.Globalization;
using NewsReader.Benchmarks.Endurance;

namespace NewsReader.Benchmarks.Load;

/// <summary>Serves a collection with the program itself, in a process of its own, and asks for its pages one after another.</summary>
internal static class ServeRun
{
    private const int Requests = 200;

    private static (string Name, Func<int, string> Address)[] Pages { get; } =
    [
        ("the stories", _ => "/"),
        ("an article", number => string.Create(CultureInfo.InvariantCulture, $"/articles/{1 + (number * 7)}")),
        ("a comparison", number => string.Create(CultureInfo.InvariantCulture, $"/compare/{1 + (number * 7)}...{2 + (number * 7)}")),
        ("quotes", number => string.Create(CultureInfo.InvariantCulture, $"/quotes?q=the&page={1 + (number % 5)}")),
    ];

    /// <param name="data">The data directory.</param>
    public static async Task RunAsync(string data)
    {
        var (site, address) = await ProgramProcess.ServeAsync(ProgramProcess.Built, data);
        using (site)
        using (var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) })
        {
            foreach (var (name, page) in Pages)
            {
                Console.WriteLine($"page of {name,-23} {await TimeAsync(client, page)}");
            }

            Console.WriteLine($"resident memory while serving: {site.Memory >> 20} MiB");
        }
    }

    private static async Task<Timings> TimeAsync(HttpClient client, Func<int, string> page)
    {
        var times = new List<double>();
        for (var number = 0; number < Requests; number++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = await client.GetByteArrayAsync(new Uri(page(number), UriKind.Relative));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new(times);
    }
}
