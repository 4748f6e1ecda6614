using NewsReader.Core.Text.Tokens;

namespace NewsReader.Tests.Text.Tokens;

public sealed class CharacterClassTests
{
    [Theory]
    [InlineData(" ", CharacterClass.Space)]
    [InlineData("\n", CharacterClass.Space)]
    [InlineData("\u00A0", CharacterClass.Space)]
    [InlineData("\u200B", CharacterClass.Space)]
    [InlineData("a", CharacterClass.Letter)]
    [InlineData("é", CharacterClass.Letter)]
    [InlineData("Ⅷ", CharacterClass.Letter)]
    [InlineData("テ", CharacterClass.Letter)]
    [InlineData("서", CharacterClass.Letter)]
    [InlineData("𝐀", CharacterClass.Letter)]
    [InlineData("あ", CharacterClass.Ideograph)]
    [InlineData("㐀", CharacterClass.Ideograph)]
    [InlineData("普", CharacterClass.Ideograph)]
    [InlineData("𠀀", CharacterClass.Ideograph)]
    [InlineData("0", CharacterClass.Digit)]
    [InlineData("٣", CharacterClass.Digit)]
    [InlineData("\u0301", CharacterClass.Mark)]
    [InlineData("\u00AD", CharacterClass.Mark)]
    [InlineData("\u200D", CharacterClass.Mark)]
    [InlineData(".", CharacterClass.Other)]
    [InlineData("½", CharacterClass.Other)]
    [InlineData("\0", CharacterClass.Other)]
    [InlineData("😀", CharacterClass.Other)]
    internal void ACharacterHasAClass(string text, CharacterClass expected)
    {
        Assert.Equal(expected, CharacterClasses.At(text, 0, out var length));
        Assert.Equal(text.Length, length);
    }

    [Fact]
    public void HalvesOfSurrogatePairsAreOneCodeUnitEach()
    {
        foreach (var half in new[] { "\uD83D", "\uDE00", "\uD83Da", "\uDE00\uD83D" })
        {
            Assert.Equal(CharacterClass.Other, CharacterClasses.At(half, 0, out var length));
            Assert.Equal(1, length);
        }
    }
}
