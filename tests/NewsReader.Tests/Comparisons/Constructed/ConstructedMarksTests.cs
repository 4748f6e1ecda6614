namespace NewsReader.Tests.Comparisons.Constructed;

/// <summary>
/// Word marks, moves, splits and merges on pairs of which every change is known. Prints the figures docs/comparison.md
/// quotes.
/// </summary>
public sealed class ConstructedMarksTests(ITestOutputHelper output)
{
    [Fact]
    public void MarksSayWhatWasChangedAndNoMore()
    {
        var score = new MarkScore();
        foreach (var seed in Enumerable.Range(1, 24))
        {
            score.Add(new(seed));
        }

        output.WriteLine(score.ToString());
        Assert.True(score.Precision >= 0.99, score.ToString());
        Assert.True(score.Recall >= 0.99, score.ToString());
        Assert.True(score.MovedShown >= 0.98, score.ToString());
        Assert.True(score.JoinedShown >= 0.96, score.ToString());
        Assert.True(score.FalselyMoved <= 20, score.ToString());
    }

    [Fact]
    public void ABuiltPairIsAsLongAsAReportAndHoldsEveryKindOfEdit()
    {
        var pairs = Enumerable.Range(1, 24).Select(seed => new BuiltPair(seed)).ToList();

        Assert.All(pairs, pair => Assert.InRange(pair.Left.Words.Count, 650, 1200));
        Assert.Equal(Enum.GetValues<Edit>()
            .Order(), pairs.SelectMany(pair => pair.Passages)
            .Select(passage => passage.Edit)
            .Distinct()
            .Order());
    }

    [Fact]
    public void AnotherStyleOfQuoteMarksIsNeverMarked()
    {
        var (left, right) = (new BuiltPair(3).Left.Text, new BuiltPair(3).Left.Text.Replace('“', '"').Replace('”', '"').Replace('’', '\''));

        Assert.All(Texts.Compare(left, right).Rows, row => Assert.Empty(row.MarkedLeft.Concat(row.MarkedRight)));
    }
}
