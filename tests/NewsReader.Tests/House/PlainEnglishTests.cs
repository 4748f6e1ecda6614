using System.Text.RegularExpressions;

namespace NewsReader.Tests.House;

/// <summary>Comments and documentation use the words of present-day English. A list names the words that once crept in.</summary>
public sealed partial class PlainEnglishTests(ITestOutputHelper output)
{
    /// <summary>Words of the list per 10,000. A few have a plain meaning (<c>told reporters</c>), so the limit is not zero.</summary>
    private const double MostInComments = 5;

    /// <summary>Higher than for comments, because one page more or less counts for more.</summary>
    private const double MostInDocumentation = 15;

    [Fact]
    public void CommentsAreInPlainEnglish() =>
        AssertPlain("comments", MostInComments,
            string.Join(' ', SourceText.ProgramFiles.Select(file => SourceText.CommentsOf(File.ReadAllText(file)))));

    [Fact]
    public void DocumentationIsInPlainEnglish() =>
        AssertPlain("documentation", MostInDocumentation,
            string.Join('\n', SourceText.Documentation.Select(page => SourceText.ProseOf(File.ReadAllText(page)))));

    [Theory]
    [InlineData("What stands beside it is told anew.", 4)]
    [InlineData("Returns the words next to it.", 0)]
    [InlineData("", 0)]
    public void TheListFindsItsWords(string text, int found) => Assert.Equal(found, Listed().Count(text));

    private void AssertPlain(string name, double most, string text)
    {
        var words = Word().Count(text);
        var listed = Listed().Matches(text);
        var rate = listed.Count * 10_000.0 / Math.Max(words, 1);
        output.WriteLine(FormattableString.Invariant($"{name}: {listed.Count} of {words} words, {rate:0.0} per 10,000"));

        var found = listed.GroupBy(match => match.Value.ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => FormattableString.Invariant($"{group.Key} {group.Count()}"));
        Assert.True(rate < most, $"Rewrite sentences with these words: {string.Join(", ", found)}.");
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(stand|stands|stood|tell|tells|told|anew|whoever|nobody|beside|kept|amid|at\s+hand|for\s+ever|became\s+of|mend|mended"
        + @"|is\s+no|are\s+no|of\s+ours|apart)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
