using System.Globalization;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// <c>soak [--seconds N] [--program FILE] [--seed N]</c>: readers and ever new revisions of the same documents for a long
/// time (30 minutes when not said), with the memory of the site printed. It must not grow: the second half may hold at the
/// mean no more than a quarter above what the second quarter held, when everything had been used once.
/// </summary>
internal static class SoakRun
{
    private const int Readers = 20;
    private const int Documents = 200;
    private const int Samples = 40;
    private const double MostGrowth = 1.25;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.7);

    public static async Task<int> RunAsync(CommandOptions options)
    {
        var (seed, seconds) = (options.Seed(), options.Number("--seconds") ?? 1_800);
        var work = Directory.CreateTempSubdirectory("newsreader-soak-");
        var folder = Path.Combine(work.FullName, "in");
        var files = NewsFolder.Fill(folder, Documents, seed);
        var (site, address) = await ProgramProcess.ServeAsync(options.Text("--program") ?? ProgramProcess.Built, Path.Combine(work.FullName, "data"), "--watch", folder);
        using (site)
        {
            using var crowd = new ReaderCrowd(address, seed);
            using var closing = new CancellationTokenSource();
            var load = Task.WhenAll(crowd.RunAsync(Readers, Look, closing.Token), ReviseAsync(files, new Random(seed), closing.Token));
            var memory = await SampleAsync(site, TimeSpan.FromSeconds(seconds));
            await closing.CancelAsync();
            await load;
            Console.WriteLine(crowd.Report());
            crowd.Errors.Take(5).ToList().ForEach(Console.WriteLine);
            return IsFlat(memory) && crowd.Errors.Count == 0 ? 0 : 1;
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

    private static bool IsFlat(List<double> memory)
    {
        var (early, late) = (memory.Skip(Samples / 4).Take(Samples / 4).Average(), memory.Skip(Samples / 2).Average());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {early:0} MiB in the second quarter, {late:0} MiB in the second half: {late / early:0.00} times (at most {MostGrowth})"));
        return late <= early * MostGrowth;
    }

    /// <summary>Two new revisions a second.</summary>
    private static async Task ReviseAsync(IReadOnlyList<string> files, Random chance, CancellationToken closing)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(0.5));
        try
        {
            while (await timer.WaitForNextTickAsync(closing))
            {
                await File.AppendAllTextAsync(
                    files[chance.Next(files.Count)], string.Create(CultureInfo.InvariantCulture, $"\n\nA sentence numbered {chance.Next()} was added.\n"), closing);
            }
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            // The soak is over.
        }
    }
}
