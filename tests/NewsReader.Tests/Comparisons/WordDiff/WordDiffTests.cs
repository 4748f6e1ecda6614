using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Tests.Comparisons.WordDiff;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("", 2, "0-0:0-2")]
    [InlineData("0 1", 2, "")]
    [InlineData("-1 -1", 0, "0-2:0-0")]
    [InlineData("0 -1 2", 3, "1-2:1-2")]
    [InlineData("-1 0 3", 5, "0-1:0-0 3-3:4-5 2-2:1-3")]
    public void AHunkIsBetweenTheSameUnchangedWords(string partners, int rightCount, string expected)
    {
        var hunks = Hunk.Of(Numbers(partners), rightCount);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            hunks.Select(hunk => $"{hunk.Left}-{hunk.LeftEnd}:{hunk.Right}-{hunk.RightEnd}").Order(StringComparer.Ordinal));
        Assert.All(hunks, hunk => Assert.True(hunk.Words > 0));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("", " ", false)]
    [InlineData("a b", "a  \n b", true)]
    [InlineData("a b", "ab", false)]
    [InlineData("a b", "a B", false)]
    [InlineData("a", "a ", false)]
    [InlineData("a b", "a", false)]
    [InlineData("don’t", "don't", false)]
    public void OnlyWhiteSpaceMayDiffer(string left, string right, bool expected)
    {
        Assert.Equal(expected, SameWriting.Is(left, new(0, left.Length), right, new(0, right.Length)));
        Assert.Equal(expected, SameWriting.Is(right, new(0, right.Length), left, new(0, left.Length)));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("river", "", "-1")]
    [InlineData("river bridge", "river bridge", "0 1")]
    [InlineData("river bridge town", "river town", "0 -1 1")]
    [InlineData("river bridge", "bridge river", "0 -1|-1 0|1 -1|-1 0")]
    [InlineData("bridge river bridge town", "bridge town", "-1 -1 0 1")]
    [InlineData("the bridge", "bridge the", "-1 0")]
    public void TheBestCommonWordsAreKept(string left, string right, string expected) =>
        Assert.Contains(string.Join(' ', Partners(left, right)), expected.Split('|'));

    [Fact]
    public void PartnersRiseAndAreTheSameWords()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var (left, right) = (Words(random), Words(random));
            var partners = Partners(string.Join(' ', left), string.Join(' ', right));
            var last = -1;
            for (var i = 0; i < left.Length; i++)
            {
                if (partners[i] >= 0)
                {
                    Assert.Equal(left[i], right[partners[i]]);
                    Assert.True(partners[i] > last);
                    last = partners[i];
                }
            }
        }
    }

    [Theory]
    [InlineData("river of bridge", "-1 1 -1", 3, "-1 -1 -1")]
    [InlineData("river bridge town", "0 1 2", 3, "0 1 2")]
    [InlineData("river bridge town", "0 -1 2", 3, "0 -1 2")]
    [InlineData("river bridge town", "-1 0 -1", 1, "-1 0 -1")]
    [InlineData("old river bridge town and wall", "-1 1 2 3 -1 -1", 6, "-1 1 2 3 -1 -1")]
    public void ASmallWordBetweenReplacedOnesIsDropped(string left, string partners, int rightCount, string expected)
    {
        var found = IsolatedMatches.Without(Numbers(partners), Units(left), rightCount, kept: 0.3);

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("a b", "a b", "", "")]
    [InlineData("a, b", "a b", ",", "")]
    [InlineData("A b", "a b", "A", "a")]
    [InlineData("a, b", "a; b", ",", ";")]
    [InlineData("a  b", "a b", "", "")]
    public void SpellingAndMarksAreDifferencesOfForm(string left, string right, string onLeft, string onRight)
    {
        var found = FormDifferences.Of(left, Units(left), right, Units(right), [0, 1]);

        Assert.Equal(onLeft, string.Join('|', found.Left.Select(span => span.Of(left))));
        Assert.Equal(onRight, string.Join('|', found.Right.Select(span => span.Of(right))));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("a", 1, 1)]
    [InlineData("a?", 1, 2)]
    [InlineData("a？b", 1, 2)]
    [InlineData("a !?", 1, 1)]
    public void AQuestionMarkFollowsDirectly(string text, int end, int expected) =>
        Assert.Equal(expected, QuotedQuestions.AfterMark(text, end));

    private static string[] Words(Random random) =>
        [.. Enumerable.Range(0, random.Next(8)).Select(_ => new[] { "river", "bridge", "the", "town" }[random.Next(4)])];

    private static int[] Partners(string left, string right)
    {
        var (one, other) = (Units(left), Units(right));
        var partners = Enumerable.Repeat(-1, one.Length).ToArray();
        CommonRuns.Fill(one, other, new(0, one.Length, 0, other.Length), partners);
        return partners;
    }

    private static NormalizedToken[] Units(string text) => new TextNormalizer().Read(text, new(0, text.Length));

    private static int[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
