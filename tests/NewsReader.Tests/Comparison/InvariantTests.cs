using System.Diagnostics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Comparison;
using NewsReader.Core.Text;
using Compared = NewsReader.Core.Comparison.Comparison;

namespace NewsReader.Tests.Comparison;

/// <summary>What holds for every comparison, over generated edits.</summary>
public sealed class InvariantTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void EverySentenceStandsInExactlyOneRow() => ForAll((left, right) =>
    {
        var compared = Texts.Compare(left, right);
        return Sentences(left).SequenceEqual(compared.Rows.SelectMany(row => row.Left).Order())
            && Sentences(right).SequenceEqual(compared.Rows.SelectMany(row => row.Right).Order());
    });

    [Fact]
    public void EachSideIsRebuiltFromTheOtherByItsMarks() => ForAll((left, right) => Texts.Compare(left, right).Rows
        .Where(row => row.Wording == Wording.Reworded && !row.IsReplaced)
        .All(row => Unmarked(left, row.Left, row.Deleted).SequenceEqual(Unmarked(right, row.Right, row.Inserted), StringComparer.Ordinal)));

    [Fact]
    public void RowsOfTheSameOrFormOnlyHaveTheSameWords() => ForAll((left, right) => Texts.Compare(left, right).Rows
        .Where(row => row.Wording is Wording.Same or Wording.FormOnly)
        .All(row => Unmarked(left, row.Left, []).SequenceEqual(Unmarked(right, row.Right, []), StringComparer.Ordinal)));

    [Fact]
    public void SwappingTheSidesMirrorsEverything() => ForAll((left, right) =>
    {
        var (there, back) = (Texts.Compare(left, right), Texts.Compare(right, left));
        return Facts(there).Order(StringComparer.Ordinal).SequenceEqual(MirroredFacts(back).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    });

    [Fact]
    public void ATextAgainstItselfIsAllTheSame() => ForAll((left, _) =>
    {
        var compared = Texts.Compare(left, left);
        return compared.Material.Count == 0 && compared.Rows.All(row => row is { Wording: Wording.Same, IsMoved: false, Shape: Shape.One });
    });

    [Fact]
    public void SpansPointAtWholeCharactersOfTheRawText() => ForAll((left, right) =>
    {
        var compared = Texts.Compare(left, right);
        return compared.Rows.All(row =>
            row.Deleted.Concat(row.LeftForm).All(mark => row.Left.Any(sentence => sentence.Contains(new TextSpan(mark.Start, mark.Start + 1))) && IsWhole(left, mark))
            && row.Inserted.Concat(row.RightForm).All(mark => row.Right.Any(sentence => sentence.Contains(new TextSpan(mark.Start, mark.Start + 1))) && IsWhole(right, mark)));
    });

    [Fact]
    public void AnEditBesideAMoveStaysVisible() => ForAll((left, right) => Texts.Compare(left, right).Rows
        .Where(row => row.IsMoved && row.Wording == Wording.Reworded && !row.IsReplaced)
        .All(row => row.Deleted.Count + row.Inserted.Count > 0));

    [Fact]
    public void AskingAgainGivesTheSameBytes() => ForAll((left, right) =>
        JsonSerializer.SerializeToUtf8Bytes(Texts.Compare(left, right)).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(Texts.Compare(left, right))));

    [Fact]
    public void AMovedRowTellsItsPlaceAndNoOtherDoes() => ForAll((left, right) =>
    {
        var rows = Texts.Compare(left, right).Rows;
        return rows.All(row => row.IsMoved ? row.RightAfter is { } after && after >= -1 && after < rows.Count : row.RightAfter is null);
    });

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

    private static void ForAll(Func<string, string, bool> holds) =>
        Check.One(Thorough, Prop.ForAll(Edits.Pairs, pair => holds(pair.Left, pair.Right)));

    private static IEnumerable<TextSpan> Sentences(string text) => Texts.Document(text).Blocks.SelectMany(block => block.Sentences);

    private static IEnumerable<string> Unmarked(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> marks) =>
        sentences.SelectMany(sentence => new FormReader().Read(text, sentence))
            .Where(unit => !marks.Any(mark => mark.Overlaps(unit.Span))).Select(unit => unit.Key);

    private static bool IsWhole(string text, TextSpan mark) =>
        !char.IsLowSurrogate(text[mark.Start]) && (mark.End == text.Length || !char.IsLowSurrogate(text[mark.End]));

    private static IEnumerable<string> Facts(Compared compared) =>
        [.. compared.Rows.Select(row => Fact(row.Left, row.Right, row.Wording, row.Shape, row.Deleted, row.Inserted, row)),
         .. compared.Material.Select(change => $"{change.Kind} {change.Left} {change.Right}")];

    private static IEnumerable<string> MirroredFacts(Compared compared) =>
        [.. compared.Rows.Select(row => Fact(row.Right, row.Left, Mirror(row.Wording), Mirror(row.Shape), row.Inserted, row.Deleted, row)),
         .. compared.Material.Select(change => $"{change.Kind} {change.Right} {change.Left}")];

    private static string Fact(
        IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right, Wording wording, Shape shape, IReadOnlyList<TextSpan> deleted, IReadOnlyList<TextSpan> inserted, Row row) =>
        $"{string.Join(' ', left)}|{string.Join(' ', right)}|{wording}|{shape}|{string.Join(' ', deleted)}|{string.Join(' ', inserted)}|{row.IsMoved}|{row.Confidence:F6}";

    private static Wording Mirror(Wording wording) => wording switch
    {
        Wording.OnlyLeft => Wording.OnlyRight,
        Wording.OnlyRight => Wording.OnlyLeft,
        _ => wording,
    };

    private static Shape Mirror(Shape shape) => shape switch { Shape.Split => Shape.Merged, Shape.Merged => Shape.Split, _ => shape };
}
