using System.Globalization;
using NewsReader.Core.Comparisons;

namespace NewsReader.Benchmarks.Compared;

/// <summary><c>comparison marks FILE</c>: how much is marked in the pairs of a file, pair by pair and in all.</summary>
internal static class MarkRun
{
    public static int Run(string path, TextWriter output)
    {
        var (total, pairs) = (default(MarkDensity), 0);
        foreach (var (id, left, right) in PairFile.Read(path))
        {
            var density = MarkDensity.Of(Comparison.Of(left, right));
            Write(output, id, density);
            (total, pairs) = (total + density, pairs + 1);
        }

        Write(output, string.Create(CultureInfo.InvariantCulture, $"all {pairs} pairs"), total);
        return 0;
    }

    private static void Write(TextWriter output, string name, MarkDensity density) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-40}{density.Words,8} words {density.Share,7:P1} marked {density.Islands,6} islands"));
}
