using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary><c>fuzz documents [--seconds N | --documents N] [--seed N]</c>, run from the checkout's root.</summary>
internal static class DocumentFuzzCommand
{
    public static int Run(string[] arguments)
    {
        var seed = Options.Number(arguments, "--seed") ?? Random.Shared.Next();
        var seconds = Options.Number(arguments, "--seconds");
        var documents = Options.Number(arguments, "--documents") ?? (seconds is null ? 100_000 : int.MaxValue);
        Console.WriteLine($"seed {seed}");
        var fuzz = new DocumentFuzz(DocumentFuzz.LayoutsOf(File.ReadAllText(Path.Combine("docs", "transcript-format.md"))), seed);
        var watch = Stopwatch.StartNew();
        while (fuzz.Documents < documents && watch.Elapsed.TotalSeconds < (seconds ?? int.MaxValue))
        {
            fuzz.Step();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Documents} documents in {watch.Elapsed.TotalSeconds:F1} s, nothing broken"));
        return 0;
    }
}
