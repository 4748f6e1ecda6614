using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public sealed class WordShapeTests
{
    [Theory]
    [InlineData("", WordClass.None)]
    [InlineData("a", WordClass.None)]
    [InlineData("river", WordClass.None)]
    [InlineData("'s", WordClass.None)]
    [InlineData("2018", WordClass.None)]
    [InlineData("it's", WordClass.None)]
    [InlineData("普京", WordClass.None)]
    [InlineData("Anna", WordClass.Capitalised)]
    [InlineData("A", WordClass.Capitalised)]
    [InlineData("He’s", WordClass.Capitalised)]
    [InlineData("iPhone", WordClass.Capitalised)]
    [InlineData("d’Aubigny", WordClass.Capitalised)]
    [InlineData("al-Assad", WordClass.Capitalised)]
    [InlineData("d’aubigny", WordClass.None)]
    [InlineData("NATO", WordClass.Capitalised | WordClass.AllCapitals)]
    [InlineData("G7", WordClass.Capitalised)]
    [InlineData("NATO’s", WordClass.Capitalised | WordClass.AllCapitals | WordClass.Genitive)]
    [InlineData("Anna’s", WordClass.Capitalised | WordClass.Genitive)]
    [InlineData("voters'", WordClass.Genitive)]
    internal void SpellingShowsCapitalsAndThePossessive(string word, WordClass expected) => Assert.Equal(expected, WordShape.Of(word));

    [Theory]
    [InlineData("", "")]
    [InlineData("'s", "'s")]
    [InlineData("it's", "it's")]
    [InlineData("Who’s", "Who’s")]
    [InlineData("Anna’s", "Anna")]
    [InlineData("ANNA'S", "ANNA")]
    [InlineData("voters’", "voters")]
    [InlineData("don’t", "don’t")]
    public void OnlyThePossessiveEndingIsTakenOff(string word, string expected) =>
        Assert.Equal(expected, WordShape.WithoutGenitive(word).ToString());
}
