using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary><c>fuzz documents [--seconds N | --documents N] [--seed N]</c>, run from the checkout's root.</summary>
internal static class DocumentFuzzCommand
{
    public static int Run(CommandOptions options)
    {
        var seed = options.Seed();
        var seconds = options.Number("--seconds");
        var documents = options.Number("--documents") ?? (seconds is null ? 100_000 : int.MaxValue);
        var fuzz = new DocumentFuzz(DocumentFuzz.LayoutsOf(File.ReadAllText(Path.Combine("docs", "transcript-format.md"))), seed);
        var watch = Stopwatch.StartNew();
        while (fuzz.Documents < documents && watch.Elapsed.TotalSeconds < (seconds ?? int.MaxValue))
        {
            try
            {
                fuzz.Step();
            }
            catch (InvalidOperationException broken)
            {
                return Keep(fuzz, seed, broken);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{fuzz.Documents} documents in {watch.Elapsed.TotalSeconds:F1} s, nothing broken"));
        return 0;
    }

    // What broke the reading is kept, so that it can be looked at and become a test.
    private static int Keep(DocumentFuzz fuzz, int seed, InvalidOperationException broken)
    {
        var kept =
            Path.Combine(Directory.CreateDirectory("artifacts").FullName,
                $"fuzz-{seed}-{fuzz.Documents}.{fuzz.Format.ToString().ToLowerInvariant()}");
        File.WriteAllBytes(kept, fuzz.Bytes);
        Console.Error.WriteLine(broken);
        Console.Error.WriteLine($"kept: {kept}");
        return 1;
    }
}
