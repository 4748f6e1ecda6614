using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Tests.Comparisons.Alignment;

public sealed class AlignmentPartsTests
{
    [Theory]
    [InlineData(new int[0], new double[0], "")]
    [InlineData(new[] { 0 }, new[] { 1.0 }, "1")]
    [InlineData(new[] { 0, 1, 2 }, new[] { 1.0, 1, 1 }, "111")]
    [InlineData(new[] { 2, 0, 1 }, new[] { 1.0, 1, 1 }, "011")]
    [InlineData(new[] { 2, 0, 1 }, new[] { 3.0, 1, 1 }, "100")]
    [InlineData(new[] { 1, 1 }, new[] { 1.0, 2 }, "01")]
    public void TheHeaviestRisingLinksAreChosen(int[] rights, double[] weights, string expected) =>
        Assert.Equal(expected, string.Concat(IncreasingChain.Of(rights, weights, 3).Select(isIn => isIn ? '1' : '0')));

    [Fact]
    public void NoOtherChainIsHeavier()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            int[] rights = [.. Enumerable.Range(0, random.Next(9)).Select(_ => random.Next(6))];
            double[] weights = [.. rights.Select(_ => 1.0 + random.Next(5))];
            var chosen = IncreasingChain.Of(rights, weights, 6);
            int[] chain = [.. rights.Where((_, link) => chosen[link])];

            Assert.Equal(chain.Distinct().Order(), chain);
            Assert.Equal(Heaviest(rights, weights), weights.Where((_, link) => chosen[link]).Sum());
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(30, 40)]
    public void WithoutAnchorsTheCorridorIsTheWholeGap(int rows, int columns)
    {
        var corridor = Corridor.Around([], rows, columns);

        Assert.Equal((rows, columns, (rows + 1) * (columns + 1), false),
            (corridor.Rows, corridor.Columns, corridor.Area, corridor.IsNarrowed));
    }

    [Fact]
    public void NodesAreNumberedRowByRow()
    {
        var corridor = Corridor.Around([], 2, 3);
        var nodes = Enumerable.Range(0, 3).SelectMany(row => Enumerable.Range(0, 4).Select(column => corridor.Node(row, column)));

        Assert.Equal(Enumerable.Range(0, 12), nodes);
        Assert.Equal((-1, -1, -1), (corridor.Node(0, -1), corridor.Node(0, 4), corridor.Node(3, 0)));
    }

    [Fact]
    public void AHugeGapIsNarrowedAndItsCornersStay()
    {
        var corridor = Corridor.Around([], 4_000, 4_000);

        Assert.True(corridor.IsNarrowed);
        Assert.InRange(corridor.Area, 4_000, 1_200_000);
        Assert.Equal(0, corridor.Node(0, 0));
        Assert.Equal(corridor.Area - 1, corridor.Node(4_000, 4_000));
        Assert.All(Enumerable.Range(1, 4_000), row => Assert.True(corridor.Low(row) <= corridor.High(row - 1)));
    }

    [Fact]
    public void ARunEndsWhereItIsFinished()
    {
        var runs = new GroupRuns(3);
        runs.Begin(1);
        runs.Add(0.5);
        runs.Add(-2);
        runs.Finish();
        runs.Begin(2);
        runs.Finish();

        Assert.Equal([0.5f, -2f], runs.Of(1).ToArray());
        Assert.Empty(runs.Of(0).ToArray());
        Assert.Empty(runs.Of(2).ToArray());
        Assert.Equal((false, true, true), (runs.Has(0), runs.Has(1), runs.Has(2)));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(2, 2, false)]
    public void AGroupHasNeighboursOnBothSides(int left, int right, bool expected)
    {
        AlignedGroup[] groups = [One(0, 0), One(1, 1), One(2, 2)];

        Assert.Equal(expected, new Neighbours(groups, 3).HasAlignedNeighbours(One(left, right)));
    }

    [Fact]
    public void ANeighbourElsewhereOnTheRightIsNone() =>
        Assert.False(new Neighbours([One(0, 2), One(1, 1), One(2, 0)], 3).HasAlignedNeighbours(One(1, 1)));

    [Theory]
    [InlineData(1, 1, Shape.One)]
    [InlineData(1, 2, Shape.Split)]
    [InlineData(3, 1, Shape.Merged)]
    [InlineData(2, 2, Shape.Many)]
    public void TheShapeCountsTheSentencesOfEachSide(int left, int right, Shape expected) =>
        Assert.Equal(expected, new AlignedGroup([.. Enumerable.Range(0, left)], [.. Enumerable.Range(0, right)], 1).Shape);

    private static AlignedGroup One(int left, int right) => new([left], [right], 1);

    private static double Heaviest(int[] rights, double[] weights)
    {
        var best = 0.0;
        for (var set = 0; set < 1 << rights.Length; set++)
        {
            int[] links = [.. Enumerable.Range(0, rights.Length).Where(link => (set >> link & 1) == 1)];
            var rises = links.Zip(links.Skip(1)).All(pair => rights[pair.First] < rights[pair.Second]);
            best = rises ? Math.Max(best, links.Sum(link => weights[link])) : best;
        }

        return best;
    }
}
