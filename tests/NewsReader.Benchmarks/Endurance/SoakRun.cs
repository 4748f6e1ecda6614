using System.Globalization;

namespace NewsReader.Benchmarks.Endurance;

/// <summary>
/// <c>soak [--pages N] [--program FILE] [--seed N]</c>: readers open so many pages (50,000 unless given) while the same documents
/// get one revision after another, with the memory of the site printed. It must not grow: the mean of the second half may be
/// at most a quarter above that of the second quarter, when everything has been used once. Pages are counted, not seconds, so that a
/// busy machine does the same work.
/// </summary>
internal static class SoakRun
{
    private const int Readers = 20;
    private const int Documents = 200;
    private const int Samples = 40;
    private const double MostGrowth = 1.25;

    /// <summary>A document is revised once for so many pages: twice a second on a machine that is not busy.</summary>
    private const int PagesPerRevision = 14;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.7);

    public static async Task<int> RunAsync(CommandOptions options)
    {
        if (options.Text("--data") is { } data)
        {
            return await WideSoak.RunAsync(options, data);
        }

        var (seed, pages) = (options.Seed(), options.Number("--pages") ?? 50_000);
        var work = Directory.CreateTempSubdirectory("newsreader-soak-");
        var folder = Path.Combine(work.FullName, "in");
        var files = NewsFolder.Fill(folder, Documents, seed);
        var (site, address) =
            await ProgramProcess.ServeAsync(options.Text("--program")
                ?? ProgramProcess.Built, Path.Combine(work.FullName, "data"), "--watch", folder);
        using (site)
        {
            using var crowd = new ReaderCrowd(address, seed);
            using var closing = new CancellationTokenSource();
            var soak = new Progress(site, files, pages, new Random(seed));
            crowd.Opened = soak.Advance;
            var load = crowd.RunAsync(Readers, Look, closing.Token);
            await soak.Ended;
            await closing.CancelAsync();
            await load;
            Console.WriteLine(crowd.Report());
            crowd.Errors.Take(5).ToList().ForEach(Console.WriteLine);
            Console.WriteLine("MiB: " + string.Join(' ', soak.Memory.Select(size => size.ToString("0", CultureInfo.InvariantCulture))));
            return IsFlat(soak.Memory) && crowd.Errors.Count == 0 ? 0 : 1;
        }
    }

    private static bool IsFlat(IReadOnlyList<double> memory)
    {
        var (early, late) = (memory.Skip(Samples / 4).Take(Samples / 4).Average(), memory.Skip(Samples / 2).Average());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"memory: {early:0} MiB in the second quarter, {late:0} MiB in the second half: {late / early:0.00} times (at most "
            + $"{MostGrowth})"));
        return late <= early * MostGrowth;
    }

    /// <summary>What happens between the pages: documents are revised, and the memory of the site is looked at.</summary>
    private sealed class Progress(ProgramProcess site, IReadOnlyList<string> files, int pages, Random chance)
    {
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<double> memory = [];
        private readonly Lock oneAtATime = new();

        /// <summary>Ends when all samples are taken.</summary>
        public Task Ended => ended.Task;

        /// <summary>Samples of the site's memory, in MiB.</summary>
        public IReadOnlyList<double> Memory => memory;

        /// <summary>Called after each page.</summary>
        public void Advance(int opened)
        {
            lock (oneAtATime)
            {
                if (opened % PagesPerRevision == 0)
                {
                    Revise(files[chance.Next(files.Count)], chance.Next());
                }

                if (opened % (pages / Samples) == 0 && memory.Count < Samples)
                {
                    memory.Add(site.Memory / 1048576.0);
                }

                if (memory.Count == Samples)
                {
                    ended.TrySetResult();
                }
            }
        }

        private static void Revise(string file, int number) =>
            File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"\n\nA sentence numbered {number} was added.\n"));
    }
}
