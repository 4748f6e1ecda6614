using System.Globalization;

namespace NewsReader.Benchmarks.Accuracy;

/// <summary>How much of what was found is right, and how much of what is right was found.</summary>
/// <param name="Right">How many were found and are right.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Expected">How many should have been found.</param>
internal readonly record struct Rates(double Right, double Found, double Expected)
{
    /// <summary>The harmonic mean of precision and recall, 0 to 1; 1 where nothing was to be found and nothing was.</summary>
    public double F1 => Found + Expected == 0 ? 1 : 2 * Right / (Found + Expected);

    public static Rates operator +(Rates left, Rates right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Expected + right.Expected);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
            $"precision {(Found == 0 ? 1 : Right / Found):F4}, recall {(Expected == 0 ? 1 : Right / Expected):F4}, F1 {F1:F4}");
}
