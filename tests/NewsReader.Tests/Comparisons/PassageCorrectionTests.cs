using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Core.Text;

namespace NewsReader.Tests.Comparisons;

public sealed class PassageCorrectionTests
{
    private const string Bridge = "The old bridge over the river was closed on Monday.";
    private const string BridgeShut = "The old bridge over the river was shut on Monday morning.";
    private const string Mayor = "The mayor asked for patience.";
    private const string Patience = "Everyone should wait a little, said the head of the council.";

    [Fact]
    public void ACorrectionOfSentencesThatAreNotThereChangesNothing()
    {
        var corrected = Compare([new("Nothing of the kind.", Patience, AreSame: true)]);

        Assert.Equal(Described(Compare([])), Described(corrected));
    }

    [Fact]
    public void SentencesAReaderPutTogetherAreOneRowAndMarkedSo()
    {
        var row = Assert.Single(Compare([new(Mayor, Patience, AreSame: true)]).Rows, row => row.IsByReader);

        Assert.Equal((Mayor, Patience), (row.Left[0].Of(Left.Text), row.Right[0].Of(Right.Text)));
        Assert.Equal(1, row.Confidence);
    }

    [Fact]
    public void SentencesAReaderKeptApartStandAlone()
    {
        Assert.Contains(Compare([]).Rows, row => row.Left.Count == 1 && row.Right.Count == 1 && row.Left[0].Of(Left.Text) is Bridge);
        var corrected = Compare([new(Bridge, BridgeShut, AreSame: false)]);

        Assert.Equal(Wording.OnlyLeft, corrected.Rows.Single(row => row.Left.Any(span => span.Of(Left.Text) is Bridge)).Wording);
        Assert.Equal(Wording.OnlyRight, corrected.Rows.Single(row => row.Right.Any(span => span.Of(Right.Text) is BridgeShut)).Wording);
    }

    [Fact]
    public void TheLaterCorrectionWins()
    {
        var corrected = Compare([new(Mayor, Patience, AreSame: true), new(Mayor, Patience, AreSame: false)]);

        Assert.DoesNotContain(corrected.Rows, row => row.IsByReader);
    }

    [Fact]
    public void CorrectionsHoldWithTheSidesSwapped()
    {
        var swapped =
            NewsReader.Core.Comparisons.Comparison.Of(Right, Left, [new PassageCorrection(Mayor, Patience, AreSame: true).Mirrored]);
        var row = Assert.Single(swapped.Rows, row => row.IsByReader);

        Assert.Equal((Patience, Mayor), (row.Left[0].Of(Right.Text), row.Right[0].Of(Left.Text)));
    }

    [Fact]
    public void EverySentenceStandsInExactlyOneRow()
    {
        var corrected = Compare([new(Bridge, BridgeShut, AreSame: false), new(Mayor, BridgeShut, AreSame: true)]);

        Assert.Equal([.. Sentences(Left)], corrected.Rows.SelectMany(row => row.Left).Order());
        Assert.Equal([.. Sentences(Right)], corrected.Rows.SelectMany(row => row.Right).Order());
    }

    private static Document Left { get; } = DocumentParser.Parse(new Manuscript { Text = $"{Bridge} {Mayor} Trains ran late all day." });

    private static Document Right { get; } =
        DocumentParser.Parse(new Manuscript { Text = $"{BridgeShut} {Patience} Trains ran late all day." });

    private static NewsReader.Core.Comparisons.Comparison Compare(PassageCorrection[] corrections) =>
        NewsReader.Core.Comparisons.Comparison.Of(Left, Right, corrections);

    private static IEnumerable<TextSpan> Sentences(Document document) => document.Body.SelectMany(block => block.Sentences).Order();

    private static IEnumerable<string> Described(NewsReader.Core.Comparisons.Comparison comparison) =>
        comparison.Rows.Select(row => $"{string.Join(' ', row.Left)} | {string.Join(' ', row.Right)} | {row.Wording} {row.Confidence}");
}
