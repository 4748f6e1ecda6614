using System.Globalization;

namespace NewsReader.Tests.Comparisons;

/// <summary>
/// How well comparisons agree with a person, label by label, on texts written for this. Prints the table docs/comparison.md
/// quotes.
/// </summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    /// <summary>The least precision and recall of each kind of fact; a fall below is a regression.</summary>
    private const double Gate = 0.8;

    [Fact]
    public void ThereAreAtLeastFortyPairs() => Assert.True(GoldPair.All().Count >= 40);

    [Fact]
    public void EveryKindOfFactIsFoundAndLittleElse()
    {
        var scores = new SortedDictionary<string, (int Right, int Found, int Expected)>(StringComparer.Ordinal);
        foreach (var pair in GoldPair.All())
        {
            var (expected, found) = (pair.Expected.ToHashSet(), pair.Found().ToHashSet());
            foreach (var (kind, about) in expected.Union(found))
            {
                var (isExpected, isFound) = (expected.Contains((kind, about)), found.Contains((kind, about)));
                var (right, all, wanted) = scores.GetValueOrDefault(kind);
                scores[kind] = (right + (isExpected && isFound ? 1 : 0), all + (isFound ? 1 : 0), wanted + (isExpected ? 1 : 0));
                if (isExpected != isFound)
                {
                    output.WriteLine($"{(isExpected ? "missed" : "false")} {kind} {about} in {pair.Title}");
                }
            }
        }

        foreach (var (kind, (right, found, expected)) in scores)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind,-18} precision {Share(right, found):F2}  recall {Share(right, expected):F2}  ({right} of {found} found, "
                + $"{expected} labelled)"));
        }

        Assert.All(scores, score => Assert.True(
            Share(score.Value.Right, score.Value.Found) >= Gate
                && Share(score.Value.Right, score.Value.Expected) >= Gate, $"{score.Key}: {score.Value}"));
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
