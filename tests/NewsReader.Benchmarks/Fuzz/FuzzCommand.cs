using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Benchmarks.Fuzz;

/// <summary>
/// <c>fuzz WHAT|all [--cases N | --seconds N] [--seed N]</c>: a million cases of each target when neither is said; the
/// seconds are for each target.
/// </summary>
internal static class FuzzCommand
{
    private const int Cases = 1_000_000;

    public static int Run(string what, CommandOptions options)
    {
        var (seed, seconds) = (options.Seed(), options.Number("--seconds"));
        var targets = FuzzTargets.All.Where(target => what is "all" || string.Equals(target.Name, what, StringComparison.Ordinal)).ToList();
        if (targets.Count == 0)
        {
            Console.Error.WriteLine($"There is no such target. There are: documents "
                + $"{string.Join(' ', FuzzTargets.All.Select(target => target.Name))} all");
            return 2;
        }

        foreach (var target in targets)
        {
            var watch = Stopwatch.StartNew();
            var made =
                target.Run(seed, options.Number("--cases") ?? (seconds is null ? Cases : int.MaxValue), seconds is { } limit
                    ? TimeSpan.FromSeconds(limit)
                    : TimeSpan.MaxValue);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{target.Name}: {made} cases in {watch.Elapsed.TotalSeconds:F1} s, nothing broken"));
        }

        return 0;
    }
}
