using NewsReader.Benchmarks;
using NewsReader.Core.Comparisons.WordDiff;

namespace NewsReader.Tests.Comparisons;

/// <summary>
/// Inputs built to break a comparison: each gets an answer, takes no more than its share of time, and says so when it is
/// coarse.
/// </summary>
public sealed class HostileInputTests
{
    /// <summary>
    /// How many times the processor time of an ordinary comparison of this length each may take. The slowest takes a third of it;
    /// work that grows with the square of the text takes hundreds of times as long.
    /// </summary>
    private const double MostTimes = 100;

    private const int OrdinarySentences = 2_500;

    private static readonly Lazy<(string Left, string Right)> Ordinary = new(WriteOrdinary);

    private const int Many = 100_000;

    [Fact]
    public void OneWordAHundredThousandTimes()
    {
        var compared = Bounded(Repeat("word ", Many), Repeat("word ", Many - 1000));

        Assert.Equal(Wording.Reworded, Assert.Single(compared.Rows).Wording);
    }

    [Fact]
    public void OneSentenceAHundredThousandTimes()
    {
        var compared = Bounded(Repeat("It rained. ", Many), Repeat("It rained. ", Many - 1000));

        Assert.Equal(1000, compared.Summary.OnlyLeft);
    }

    [Fact]
    public void OneGiantSentenceOfRandomWordsIsAnsweredAndSaidToBeCoarse()
    {
        var random = new Random(1);
        string Giant() => string.Join(' ', Enumerable.Range(0, Many).Select(_ => "w" + random.Next(3000)));

        Assert.True(Bounded(Giant(), Giant()).IsCoarse);
    }

    [Fact]
    public void AllSentencesReversedAreAllMovedButOne()
    {
        var sentences = Enumerable.Range(0, 10_000)
            .Select(number => $"House {number * 7919} was sold to buyer {number * 104_729}.")
            .ToList();
        var compared = Bounded(string.Join(' ', sentences), string.Join(' ', sentences.AsEnumerable().Reverse()));

        Assert.Equal(sentences.Count - 1, compared.Summary.Moved);
        Assert.Equal(sentences.Count, compared.Summary.Same);
    }

    [Fact]
    public void NothingInCommonStaysApart()
    {
        var left = string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"Abcd{number} efgh{number} ijkl{number} mnop{number}."));
        var right =
            string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"Qrst{number + 5000} uvwx{number + 5000} yzqw{number + 5000}."));

        Assert.Equal(3000, Bounded(left, right).Summary.OnlyLeft);
    }

    [Theory]
    [InlineData("no end in sight it goes on and on", "no end in sight it goes on")]
    [InlineData("普京说好。普京走了。", "普京说不好。普京走了。")]
    [InlineData("אמר שלום. Москва молчит. 東京は雨。", "אמר שלום! Москва говорит. 東京は雪。")]
    [InlineData("\"\"\"\"\"\"", "“““““““")]
    [InlineData("((((((", "....")]
    [InlineData("\u0301\u0301\u0301", "a\u0301\u0301")]
    public void OddTextsHaveEverySentenceOnce(string left, string right)
    {
        var compared = Texts.Compare(left, right);

        Assert.Equal(Texts.Document(left).Blocks.Sum(block => block.Sentences.Count), compared.Rows.Sum(row => row.Left.Count));
        Assert.Equal(Texts.Document(right).Blocks.Sum(block => block.Sentences.Count), compared.Rows.Sum(row => row.Right.Count));
    }

    [Fact]
    public void LoneSurrogatesDoNoHarm() =>
        Assert.Equal(Wording.Reworded,
            Assert.Single(Texts.Compare("Half \uD83D of it is gone today.", "Half \uDE00 of it is gone today.").Rows).Wording);

    [Fact]
    public void OneSentenceAgainstManyThousandIsBounded() =>
        Assert.Equal(1,
            Bounded("The dam broke.", Repeat("The dam broke at dawn near the old town. ", 20_000)).Rows.Count(row => row.Left.Count > 0));

    [Fact]
    public void AGiantSentenceIsNotReadAgainForEachOfManySentences()
    {
        var compared = Bounded(Repeat("the house of the town ", Many), Repeat("The house of the town is old. ", 20_000));

        Assert.Single(compared.Rows, row => row.Left.Count > 0);
    }

    private static NewsReader.Core.Comparisons.Comparison Bounded(string left, string right)
    {
        NewsReader.Core.Comparisons.Comparison compared = null!;
        var (ordinaryLeft, ordinaryRight) = Ordinary.Value;
        var excess =
            Growth.Excess(MostTimes, () => Texts.Compare(ordinaryLeft, ordinaryRight), () => compared = Texts.Compare(left, right));

        Assert.Null(excess);
        return compared;
    }

    private static (string Left, string Right) WriteOrdinary()
    {
        var random = new Random(5);
        var left = Enumerable.Range(0, OrdinarySentences).Select(_ => Edits.Sentence(random)).ToList();
        var right = left.Select(sentence => random.Next(5) == 0 ? sentence + " More was said." : sentence);
        return (string.Join(' ', left), string.Join(' ', right));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
