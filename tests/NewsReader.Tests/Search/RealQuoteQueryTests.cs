using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Search;
using NewsReader.Storage.Search;
using NewsReader.Tests.Storage.Search;

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
        var questions = RealQuoteQuery.Of("the lighthouse keeper and the walrus").Questions;

        Assert.Equal("(\"lighthouse\" AND \"keeper\") OR (\"lighthouse\" AND \"walrus\") OR (\"keeper\" AND \"walrus\")",
            FtsExpression.Of(questions[0]));
        Assert.Equal("\"lighthouse\" OR \"keeper\"", FtsExpression.Of(questions[^1]));
    }

    [Fact]
    public void WordsThatAreAllCommonAreLookedForTogether() =>
        Assert.Equal("NEAR(\"have\" \"been\" \"here\", 3) OR NEAR(\"they\" \"will\" \"have\", 3) OR NEAR(\"will\" \"have\" \"been\", 3)",
            FtsExpression.Of(Assert.Single(RealQuoteQuery.Of("They will have been here.").Questions)));

    [Theory]
    [InlineData("it will not come back")]
    [InlineData("I don't know")]
    [InlineData("I don’t know")]
    [InlineData("they never said so")]
    public void ANegationIsNotLookedForSinceTheQuoteMayLackIt(string remembered)
    {
        var questions = string.Join(' ', RealQuoteQuery.Of(remembered).Questions.Select(FtsExpression.Of));

        Assert.NotEqual("", questions);
        Assert.DoesNotMatch("not|don.t|never", questions);
    }

    [Fact]
    public void UnspacedTextIsLookedForInPieces()
    {
        var query = RealQuoteQuery.Of("我们不是敌人");

        Assert.Empty(query.Questions);
        Assert.StartsWith("\"我们不是\"", FtsExpression.OfPieces(query.Pieces), StringComparison.Ordinal);
    }

    [Fact]
    public void SqliteTakesWhateverIsRemembered()
    {
        using var index = new FtsIndex();

        Prop.ForAll(Queries.Any(), typed =>
        {
            var query = RealQuoteQuery.Of(typed);
            foreach (var question in query.Questions)
            {
                index.Match(FtsExpression.Of(question));
            }

            if (query.Pieces.Count > 0)
            {
                index.Match(FtsExpression.OfPieces(query.Pieces));
            }
        }).Check(Queries.Often);
    }
}
