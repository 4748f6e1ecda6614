using System.Globalization;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// <c>soak --data DIR [--readers N] [--seconds N] [--most MIB] [--program FILE] [--seed N]</c>: readers over random pages
/// of a collection that is there, without a pause between two pages, for ten minutes when not said otherwise, with the
/// memory of the site printed.
/// </summary>
internal static class WideSoak
{
    private const int Readers = 64;
    private const int Seconds = 600;
    private const int Samples = 40;

    /// <summary>MiB that the site may hold: what a small machine has to spare beside its system.</summary>
    private const int Most = 250;

    public static async Task<int> RunAsync(CommandOptions options, string data)
    {
        var (seed, most, time) =
            (options.Seed(), options.Number("--most") ?? Most, TimeSpan.FromSeconds(options.Number("--seconds") ?? Seconds));
        var pages = await RandomPages.OfAsync(data);
        var (site, address) = await ProgramProcess.ServeAsync(options.Text("--program") ?? ProgramProcess.Built, data);
        using (site)
        using (var crowd = new ReaderCrowd(address, seed) { Choose = pages.Choose })
        {
            using var closing = new CancellationTokenSource();
            var load = crowd.RunAsync(options.Number("--readers") ?? Readers, TimeSpan.Zero, closing.Token);
            var memory = await SampleAsync(site, time);
            await closing.CancelAsync();
            await load;
            Console.WriteLine(crowd.Report());
            crowd.Errors.Take(5).ToList().ForEach(Console.WriteLine);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                    $"{pages.Articles} articles: most {memory.Max():0} MiB (at most {most}), last {memory[^1]:0} MiB"));
            return memory.Max() <= most && crowd.Errors.Count == 0 ? 0 : 1;
        }
    }

    private static async Task<List<double>> SampleAsync(ProgramProcess site, TimeSpan time)
    {
        var memory = new List<double>();
        while (memory.Count < Samples)
        {
            await Task.Delay(time / Samples);
            memory.Add(site.Memory / 1048576.0);
        }

        Console.WriteLine("MiB: " + string.Join(' ', memory.Select(size => size.ToString("0", CultureInfo.InvariantCulture))));
        return memory;
    }
}
