using System.Diagnostics;
using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary><c>fuzz documents [--seconds N | --documents N] [--seed N]</c>, run from the checkout's root.</summary>
internal static class DocumentFuzzCommand
{
    public static int Run(string[] arguments)
    {
        var seed = Value(arguments, "--seed") ?? Random.Shared.Next();
        var seconds = Value(arguments, "--seconds");
        var documents = Value(arguments, "--documents") ?? (seconds is null ? 100_000 : int.MaxValue);
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

    private static int? Value(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : null;
}
