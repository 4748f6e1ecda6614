using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary>How long each of many answers took, in milliseconds.</summary>
internal sealed class Timings(IEnumerable<double> milliseconds)
{
    private readonly List<double> sorted = [.. milliseconds.Order()];

    public int Count => sorted.Count;

    public double Median => At(0.5);

    public double Most => At(1);

    /// <summary>The time within which so large a share of the answers came; not a number when there were none.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double At(double share) => sorted.Count == 0 ? double.NaN : sorted[(int)(share * (sorted.Count - 1))];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"median {Median,7:0.0} ms, 95th {At(0.95),7:0.0} ms, most {Most,7:0.0} ms");
}
