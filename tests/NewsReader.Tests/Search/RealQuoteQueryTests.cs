using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class RealQuoteQueryTests
{
    [Theory]
    [InlineData("", "There is no letter or digit here to look for.")]
    [InlineData("… — !", "There is no letter or digit here to look for.")]
    public void NothingToLookForIsSaidInASentence(string remembered, string problem) =>
        Assert.Equal(problem, RealQuoteQuery.Of(remembered).Problem?.Message);

    [Fact]
    public void APageOfTextIsRefused() => Assert.NotNull(RealQuoteQuery.Of(new string('x', 10_000)).Problem);

    [Fact]
    public void RareWordsAreLookedForInPairsBeforeAlone()
    {
        var questions = RealQuoteQuery.Of("the lighthouse keeper and the walrus").Expressions;

        Assert.Equal("(\"lighthouse\" AND \"keeper\") OR (\"lighthouse\" AND \"walrus\") OR (\"keeper\" AND \"walrus\")", questions[0]);
        Assert.Equal("\"lighthouse\" OR \"keeper\"", questions[^1]);
    }

    [Fact]
    public void WordsThatAreAllCommonAreLookedForTogether() =>
        Assert.Equal("NEAR(\"have\" \"been\" \"here\", 3) OR NEAR(\"they\" \"will\" \"have\", 3) OR NEAR(\"will\" \"have\" \"been\", 3)", Assert.Single(RealQuoteQuery.Of("They will have been here.").Expressions));

    [Theory]
    [InlineData("it will not come back")]
    [InlineData("I don't know")]
    [InlineData("I don’t know")]
    [InlineData("they never said so")]
    public void ANegationIsNotLookedForSinceTheQuoteMayLackIt(string remembered)
    {
        var questions = string.Join(' ', RealQuoteQuery.Of(remembered).Expressions);

        Assert.NotEqual("", questions);
        Assert.DoesNotMatch("not|don.t|never", questions);
    }

    [Fact]
    public void UnspacedTextIsLookedForInPieces()
    {
        var query = RealQuoteQuery.Of("我们不是敌人");

        Assert.Empty(query.Expressions);
        Assert.StartsWith("\"我们不是\"", query.Substrings, StringComparison.Ordinal);
    }

    [Fact]
    public void SqliteTakesWhateverIsRemembered()
    {
        using var index = new FtsIndex();

        Prop.ForAll(Queries.Any(), typed =>
        {
            var query = RealQuoteQuery.Of(typed);
            foreach (var expression in query.Expressions.Append(query.Substrings).OfType<string>())
            {
                index.Match(expression);
            }
        }).Check(Queries.Often);
    }
}
