using System.Globalization;

namespace NewsReader.Tests.Comparisons;

/// <summary>
/// How well the changes to check agree with labels, on versions written for this. Prints the table of docs/comparison.md.
/// </summary>
public sealed class ChangeGoldTests(ITestOutputHelper output)
{
    /// <summary>The least recall of weight 2 and 3.</summary>
    private const double LeastRecall = 0.8;

    [Fact]
    public void ThereAreAtLeastSixtyPairs()
    {
        var pairs = ChangeGoldPair.Of("changes.txt");

        Assert.True(pairs.Count >= 60);
        Assert.True(pairs.Count(pair => pair.Labels.Count == 0) * 6 >= pairs.Count);
    }

    [Theory]
    [InlineData("changes.txt", "odd numbers", 0.8, 0.8, 2)]
    [InlineData("changes.txt", "even numbers", 0.8, 0.8, 2)]
    [InlineData("changes-hard.txt", "all", 0.8, 0.8, 2)]
    [InlineData("changes-2.txt", "odd numbers", 0.8, 0.8, 12)]
    [InlineData("changes-2.txt", "even numbers", 0.75, 0.68, 22)]
    public void ChangesAreFoundAndRankedAndLittleElse(string file, string part, double leastPrecision, double leastTop, int mostOnClean)
    {
        var half = $"{file}, {part}";
        var (right, claimed, found, wanted, top, gravest, clean) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var pair in ChangeGoldPair.Of(file).Where(pair => part is "all" || part.StartsWith("even", StringComparison.Ordinal)
            == (pair.Number % 2 == 0)))
        {
            var changes = Texts.Compare(pair.Left, pair.Right).Changes;
            var falseOnes = changes.Where(change => !pair.Labels.Any(label => label.IsFoundBy(change))).ToList();
            var lost = pair.Labels.Where(label => label.Weight > 1 && !changes.Any(label.IsFoundBy)).ToList();
            (claimed, right) = (claimed + changes.Count, right + changes.Count - falseOnes.Count);
            (wanted, found) =
                (wanted + pair.Labels.Count(label => label.Weight > 1), found + pair.Labels.Count(label => label.Weight > 1) - lost.Count);
            (gravest, top) =
                (gravest + pair.Labels.Count(IsGrave),
                    top + pair.Labels.Count(label => IsGrave(label) && changes.Take(5).Any(label.IsFoundBy)));
            clean += pair.Labels.Count == 0 ? changes.Count : 0;
            falseOnes.ForEach(change => output.WriteLine($"{half} {pair.Number} false: {change.Kind} {change.Words}"));
            lost.ForEach(label =>
                output.WriteLine($"{half} {pair.Number} lost: {label.Kind} {label.Left?.Of(pair.Left)} | {label.Right?.Of(pair.Right)}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{half}: precision {Share(right, claimed):F2} ({claimed}), recall of weight 2 and 3 {Share(found, wanted):F2} ({wanted}), "
            + $"gravest among the first five {Share(top, gravest):F2} ({gravest}), on clean pairs {clean}"));
        Assert.True(Share(right, claimed) >= leastPrecision && Share(found, wanted) >= LeastRecall && Share(top, gravest) >= leastTop
            && clean <= mostOnClean);

        static bool IsGrave(ChangeGoldLabel label) => label.Weight == 3;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
