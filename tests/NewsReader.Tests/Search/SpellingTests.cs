using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("enemy", "enemy", 0)]
    [InlineData("enmey", "enemy", 1)]
    [InlineData("enem", "enemy", 1)]
    [InlineData("ennemy", "enemy", 1)]
    [InlineData("inemy", "enemy", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("prepaired", "prepared", 1)]
    [InlineData("relationshp", "relationship", 1)]
    public void CountsLettersPutInLeftOutPutForOthersOrSwapped(string one, string other, int expected)
    {
        Assert.Equal(expected, Spelling.Distance(one, other, most: 5));
        Assert.Equal(expected, Spelling.Distance(other, one, most: 5));
    }

    [Fact]
    public void FarWordsAreOnlyFar() => Assert.True(Spelling.Distance("bridge", "president", most: 2) > 2);

    [Theory]
    [InlineData("", 0)]
    [InlineData("was", 0)]
    [InlineData("were", 1)]
    [InlineData("president", 2)]
    public void ShortWordsProveNoMistake(string word, int expected) => Assert.Equal(expected, Spelling.MostMistakes(word));
}
