using FsCheck;
using FsCheck.Fluent;
using NewsReader.Benchmarks;
using NewsReader.Benchmarks.Compared;
using NewsReader.Core.Documents;

namespace NewsReader.Tests.Comparisons;

/// <summary>What holds for every comparison, over generated edits.</summary>
public sealed class InvariantTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void EverySentenceStandsInExactlyOneRow() => ForAll(ComparisonInvariants.HasEverySentenceOnce);

    [Fact]
    public void EachSideIsRebuiltFromTheOtherByItsMarks() => ForAll(ComparisonInvariants.IsRebuiltByMarks);

    [Fact]
    public void RowsOfTheSameOrFormOnlyHaveTheSameWords() => ForAll(ComparisonInvariants.HasEqualWordsWhereItSaysSo);

    [Fact]
    public void SwappingTheSidesMirrorsEverything() => ForAll(ComparisonInvariants.IsMirrored);

    [Fact]
    public void ATextAgainstItselfIsAllTheSame() => ForAll(ComparisonInvariants.IsTheSameAsItself);

    [Fact]
    public void SpansPointAtWholeCharactersOfTheRawText() => ForAll(ComparisonInvariants.PointsAtTheRawText);

    [Fact]
    public void AnEditBesideAMoveStaysVisible() => ForAll(ComparisonInvariants.ShowsEditsOfMovedRows);

    [Fact]
    public void AskingAgainGivesTheSameBytes() => ForAll(ComparisonInvariants.GivesTheSameBytes);

    [Fact]
    public void AMovedRowTellsItsPlaceAndNoOtherDoes() => ForAll(ComparisonInvariants.TellsPlacesOfMovedRows);

    /// <summary>Time may grow a little faster than the text, never with its square: 16 times the text, at most 80 times the time.</summary>
    [Fact]
    public void TimeGrowsWithTheTextAndNotWithItsSquare()
    {
        var (few, many) = (Edited(200), Edited(3200));

        Assert.Null(Growth.Excess(80, () => Texts.Compare(few.Left, few.Right), () => Texts.Compare(many.Left, many.Right)));

        static (string Left, string Right) Edited(int sentences)
        {
            var random = new Random(5);
            var left = Enumerable.Range(0, sentences).Select(_ => Edits.Sentence(random)).ToList();
            var right = left.Select(sentence => random.Next(5) == 0 ? sentence + " More was said." : sentence);
            return (string.Join(' ', left), string.Join(' ', right));
        }
    }

    private static void ForAll(Func<Document, Document, bool> holds) =>
        Check.One(Thorough, Prop.ForAll(Edits.Pairs, pair => holds(Texts.Document(pair.Left), Texts.Document(pair.Right))));
}
