using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.Collation;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;
using Compared = NewsReader.Core.Comparisons.Comparison;

namespace NewsReader.Tests.Comparisons;

public sealed class CancellationTests
{
    [Fact]
    public void NothingIsComparedForNobody()
    {
        var text = Texts.Document("It rained. The river rose.");

        Assert.Throws<OperationCanceledException>(() => Compared.Of(text, text, cancellation: new(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => CollatedDocuments.Of([text, text, text], cancellation: new(canceled: true)));
    }

    [Fact]
    public void AComparisonStopsWhenItsReaderLeavesWhileATextIsRead()
    {
        using var leaving = new CancellationTokenSource();
        var text = Texts.Document("It rained.\nThe river rose.");
        var last = text.Blocks[1];
        var watched =
            text with { Blocks = [text.Blocks[0], last with { Sentences = new WatchedList<TextSpan>(last.Sentences, leaving.Cancel) }] };

        Assert.Throws<OperationCanceledException>(() => Compared.Of(watched, text, cancellation: leaving.Token));
    }

    [Fact]
    public void AComparisonStopsWhenItsReaderLeavesAfterTheAlignment()
    {
        using var leaving = new CancellationTokenSource();
        var text = Texts.Document("It rained. The river rose.");
        var corrections = new WatchedList<PassageCorrection>([], leaving.Cancel);

        Assert.Throws<OperationCanceledException>(() => Compared.Of(text, text, corrections, leaving.Token));
    }

    [Fact]
    public void AnAlignmentStopsWhenItsReaderLeavesBetweenTwoSteps()
    {
        using var leaving = new CancellationTokenSource();
        var (reader, sentence) = (new TextNormalizer(), "The river rose.");
        var units = new[] { reader.ReadSentence(sentence, new(0, sentence.Length)) };

        Assert.Throws<OperationCanceledException>(() =>
            SentenceAligner.Align(new WatchedList<NormalizedToken[]>(units, leaving.Cancel), units, leaving.Token));
    }
}
