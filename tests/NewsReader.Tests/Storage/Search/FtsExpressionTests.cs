using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NewsReader.Core.Search;
using NewsReader.Storage.Search;
using NewsReader.Tests.Search;

namespace NewsReader.Tests.Storage.Search;

public sealed partial class FtsExpressionTests
{
    [Theory]
    [InlineData("peace talks", "\"peace\" AND \"talks\"")]
    [InlineData("peace OR talks -war -\"cold war\"", "((\"peace\" OR \"talks\")) NOT (\"war\")")]
    [InlineData("NEAR(a b) c*", "\"NEAR(a\" AND \"b)\" AND \"c*\"")]
    [InlineData("who:trump", null)]
    [InlineData("-war", null)]
    public void WordsAreAskedOfTheStems(string query, string? match) =>
        Assert.Equal(match, FtsExpression.Stemmed(SearchQuery.Parse(query)).Match);

    [Theory]
    [InlineData("peace \"get along\"", "\"get along\"")]
    [InlineData("\"a b\" OR \"c d\"", "(\"a b\" OR \"c d\")")]
    public void PhrasesAreAskedOfTheWordsAsWritten(string query, string match) =>
        Assert.Equal(match, FtsExpression.Exact(SearchQuery.Parse(query)).Match);

    [Fact]
    public void TermsOfUnspacedScriptsAreAskedOfTheSubstringsFromThreeCharactersOn()
    {
        var query = SearchQuery.Parse("peace 朝鲜半岛 和平");

        Assert.Equal("\"朝鲜半岛\"", FtsExpression.Substring(query).Match);
        Assert.Equal("\"peace\"", FtsExpression.Stemmed(query).Match);
    }

    [Fact]
    public void NothingTypedIsEverReadAsSyntax() =>
        Prop.ForAll(Queries.Any(), typed => Expressions(typed).All(expression => OnlyQuotedTokens().IsMatch(expression)))
            .Check(Queries.Often);

    [Fact]
    public void SqliteTakesWhateverIsTyped()
    {
        using var index = new FtsIndex();

        Prop.ForAll(Queries.Any(), typed =>
        {
            foreach (var expression in Expressions(typed))
            {
                index.Match(expression);
            }
        }).Check(Queries.Often);
    }

    private static IEnumerable<string> Expressions(string typed)
    {
        var query = SearchQuery.Parse(typed);
        return new[] { FtsExpression.Stemmed(query), FtsExpression.Exact(query), FtsExpression.Substring(query) }
            .SelectMany(expression => new[] { expression.Match, expression.Excluded }).OfType<string>();
    }

    [GeneratedRegex("""^\(*"[^"\0]+"\)*((\) NOT \(| AND | OR | NOT )\(*"[^"\0]+"\)*)*$""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyQuotedTokens();
}
