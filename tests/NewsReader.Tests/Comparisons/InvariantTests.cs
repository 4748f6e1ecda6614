using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
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
        Time(200);
        var (once, more) = (Time(200), Time(3200));

        Assert.True(more < Math.Max(once, 5) * 80, $"{once:F0} ms became {more:F0} ms");

        // The fastest of three: what else the machine does takes turns with the work, and is not it.
        static double Time(int sentences)
        {
            var random = new Random(5);
            var left = Enumerable.Range(0, sentences).Select(_ => Edits.Sentence(random)).ToList();
            var right = left.Select(sentence => random.Next(5) == 0 ? sentence + " More was said." : sentence).ToList();
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                Texts.Compare(string.Join(' ', left), string.Join(' ', right));
                return watch.Elapsed.TotalMilliseconds;
            });
        }
    }

    private static void ForAll(Func<Document, Document, bool> holds) =>
        Check.One(Thorough, Prop.ForAll(Edits.Pairs, pair => holds(Texts.Document(pair.Left), Texts.Document(pair.Right))));
}
