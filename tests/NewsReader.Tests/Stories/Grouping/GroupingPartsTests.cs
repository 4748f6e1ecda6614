using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Tests.Stories.Grouping;

public sealed class GroupingPartsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2018")]
    [InlineData("2018-07")]
    [InlineData("15 July 2018")]
    [InlineData("2018-02-30")]
    [InlineData("2018-07-15T25:00")]
    [InlineData("2018/07/15")]
    [InlineData("July 15, 2018")]
    public void ADateWithoutADayPlacesNothingInTime(string? date) => Assert.Null(PublicationDay.Parse(date));

    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("1970-01-02T12:00:00Z", 1.5)]
    [InlineData("1970-01-02T12:00", 1.5)]
    [InlineData("1970-01-02T02:00:00+02:00", 1)]
    public void ADayIsCountedInUtc(string date, double expected) => Assert.Equal(expected, PublicationDay.Parse(date));

    [Theory]
    [InlineData("")]
    [InlineData("f1")]
    [InlineData("f0\t\t\t")]
    [InlineData("f1\t\t\t\t")]
    [InlineData("f1\tmonday\t\t")]
    [InlineData("f1\t\t\triver")]
    [InlineData("f1\t\t\t=100")]
    [InlineData("f1\t\t\triver=")]
    [InlineData("f1\t\t\triver=1.5")]
    [InlineData("f1\t\t\triver=99999999999")]
    public void WhatIsNoFingerprintIsAFormatError(string line) => Assert.Throws<FormatException>(() => ArticleFingerprint.Parse(line));

    [Theory]
    [InlineData("f1\t\t\t")]
    [InlineData("f1\t0.5\tThe Times\triver=100")]
    [InlineData("f1\t-1\t\tbridge=150 river=1 x=y=2")]
    public void AFingerprintIsWrittenAsItIsRead(string line) => Assert.Equal(line, ArticleFingerprint.Parse(line).ToString());

    [Fact]
    public void ASourceWithTabsAndLinesIsStillOneLine()
    {
        var fingerprint = new ArticleFingerprint { Terms = [new("river", 1.25)], Source = "The\tLinden\r\nTimes" };

        Assert.Equal("The Linden Times", ArticleFingerprint.Parse(fingerprint.ToString()).Source);
    }

    [Fact]
    public void TheLatestDecisionOnAPairWins()
    {
        var links = new ReaderLinks();
        links.Set(2, 1, isSame: true);
        links.Set(3, 2, isSame: true);
        links.Set(1, 2, isSame: false);

        Assert.Equal([3L], links.SameAs(2));
        Assert.Equal([1L], links.ApartFrom(2));
        Assert.Equal([2L], links.ApartFrom(1));
        Assert.Equal([1L, 2L, 3L], links.Articles);
    }

    [Fact]
    public void AClearedDecisionIsForgottenOnBothSides()
    {
        var links = new ReaderLinks();
        links.Set(1, 2, isSame: true);
        links.Clear(2, 1);
        links.Clear(7, 8);

        Assert.Empty(links.Articles);
        Assert.Empty(links.SameAs(1));
        Assert.Empty(links.ApartFrom(9));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("river", "", 0)]
    [InlineData("river", "bridge", 0)]
    [InlineData("river", "river", 1)]
    [InlineData("bridge river", "bridge river", 1)]
    public void TheCosineIsFromNoneToAll(string one, string other, double expected)
    {
        var statistics = new TermStatistics();
        var (left, right) = (Article(1, one, statistics), Article(2, other, statistics));
        left.Weigh(statistics);

        Assert.Equal(expected, left.CosineWith(right), precision: 5);
        Assert.Equal(left.CosineWith(right), right.CosineWith(left), precision: 5);
    }

    [Fact]
    public void TheSameDayAddsAndALongTimeTakesAway()
    {
        var statistics = new TermStatistics();
        var (undated, first) = (Article(1, "river", statistics), Article(2, "river", statistics, day: 0));
        var (near, far) = (Article(3, "river", statistics, day: 2), Article(4, "river", statistics, day: 400));

        Assert.Equal(undated.CosineWith(first), ArticleSimilarity.Of(undated, first), precision: 5);
        Assert.True(ArticleSimilarity.Of(first, first) > ArticleSimilarity.Of(first, near));
        Assert.True(ArticleSimilarity.Of(first, near) > ArticleSimilarity.Of(first, far));
        Assert.True(ArticleSimilarity.Of(first, far) > 0);
        Assert.Equal(ArticleSimilarity.Of(first, near), ArticleSimilarity.Of(near, first), precision: 9);
    }

    [Fact]
    public void AnArticleIsFoundByWhatItSharesAndNotAfterRemoval()
    {
        var statistics = new TermStatistics();
        var finder = new CandidateFinder();
        var (both, one) = (Article(1, "bridge river", statistics), Article(2, "river wall", statistics));
        var none = Article(3, "town", statistics);
        foreach (var article in new[] { both, one, none })
        {
            finder.Add(article);
        }

        var arrival = Article(4, "bridge river", statistics);
        Assert.Equal([1L, 2L], finder.Find(arrival).Select(found => found.Number));

        finder.Remove(both);
        finder.Remove(both);
        Assert.Equal([2L], finder.Find(arrival).Select(found => found.Number));
    }

    [Fact]
    public void ATermThatMoreArticlesHoldSaysLess()
    {
        var statistics = new TermStatistics();
        var (common, rare) = (0, statistics.Add([new("qbridge", 1)])[0]);
        for (var article = 0; article < 100; article++)
        {
            common = statistics.Add([new("qriver", 1)])[0];
        }

        Assert.InRange(statistics.InformationOf(common), 0, statistics.InformationOf(rare) - 0.1);
        Assert.Equal("qriver", statistics.TextOf(common));
    }

    [Fact]
    public void ANumberIsGivenAgainWhenNoArticleHoldsItsTerm()
    {
        var statistics = new TermStatistics();
        var first = statistics.Add([new("river", 1)]);
        statistics.Add([new("town", 1)]);
        statistics.Remove(first);

        var next = statistics.Add([new("bridge", 1)]);

        Assert.Equal(first, next);
        Assert.Equal("bridge", statistics.TextOf(next[0]));
    }

    private static IndexedArticle Article(long number, string terms, TermStatistics statistics, double? day = null)
    {
        var fingerprint = new ArticleFingerprint
        {
            Terms = [.. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(term => new FingerprintTerm(term, 1))],
            Day = day,
        };
        var article = new IndexedArticle(number, fingerprint, statistics.Add(fingerprint.Terms));
        article.Weigh(statistics);
        return article;
    }
}
