using NewsReader.Core.Comparisons.Collation;

namespace NewsReader.Tests.Comparisons;

public sealed class CancellationTests
{
    [Fact]
    public void NothingIsComparedForNobody()
    {
        var text = Texts.Document("It rained. The river rose.");

        Assert.Throws<OperationCanceledException>(() => NewsReader.Core.Comparisons.Comparison.Of(text, text, cancellation: new(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => CollatedDocuments.Of([text, text, text], new(canceled: true)));
    }

    [Fact]
    public async Task AComparisonOfSecondsStopsWhenItsReaderLeaves()
    {
        var sentences = Enumerable.Range(0, 100_000).Select(number => $"House {number * 7919} was sold to buyer {number * 104_729}.").ToList();
        var (left, right) = (Texts.Document(string.Join(' ', sentences)), Texts.Document(string.Join(' ', sentences.AsEnumerable().Reverse())));
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAsync<OperationCanceledException>(() => Task.Run(() => NewsReader.Core.Comparisons.Comparison.Of(left, right, cancellation: leaving.Token)));
    }
}
