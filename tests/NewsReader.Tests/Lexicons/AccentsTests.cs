using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public sealed class AccentsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("anna", "anna")]
    [InlineData("普京", "普京")]
    [InlineData("река", "река")]
    [InlineData("ß", "ß")]
    public void AWordWithoutAccentsIsUnchanged(string word, string expected) => Assert.Equal((expected, false), Removed(word));

    [Theory]
    [InlineData("benoît", "benoit")]
    [InlineData("hélène", "helene")]
    [InlineData("søren", "soren")]
    [InlineData("łukasz", "lukasz")]
    [InlineData("đặng", "dang")]
    [InlineData("erdoğan", "erdogan")]
    [InlineData("ışık", "isik")]
    public void ANameIsListedWithoutItsAccents(string word, string expected) => Assert.Equal((expected, true), Removed(word));

    [Fact]
    public void HalvesOfCharactersAreUnchanged() => Assert.Equal(("\uD800a\uDC00", false), Removed("\uD800a\uDC00"));

    private static (string Word, bool Found) Removed(string word)
    {
        var letters = word.ToCharArray();
        var found = Accents.Remove(letters);
        return (new(letters), found);
    }
}
