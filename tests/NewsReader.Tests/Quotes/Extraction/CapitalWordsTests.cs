using NewsReader.Core.Quotes.Extraction;

namespace NewsReader.Tests.Quotes.Extraction;

public sealed class CapitalWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("… — !", "")]
    [InlineData("IT'S THE U.S. NOW.", "IT'S|THE|U.S|NOW")]
    [InlineData("POST-WAR", "POST|WAR")]
    [InlineData("'90S A.M. 5.", "90S|A.M|5")]
    [InlineData("O’NEIL", "O’NEIL")]
    public void WordsHoldInnerApostrophesAndDots(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', CapitalWords.In(text, new(0, text.Length)).Select(word => word.Of(text))));

    [Theory]
    [InlineData("A", 1)]
    [InlineData("TRUMP", 1)]
    [InlineData("McCAIN", 3)]
    [InlineData("MacDONALD", 4)]
    [InlineData("Mayor", 1)]
    [InlineData("DeSANTIS", 1)]
    public void TheHeadOfANameStaysAsItIs(string word, int expected) => Assert.Equal(expected, CapitalWords.Head(word));

    [Theory]
    [InlineData("THE FBI CAME.", "FBI", true)]
    [InlineData("THE U.S. CAME.", "U.S", true)]
    [InlineData("THE TV IS ON.", "TV", true)]
    [InlineData("MR SMITH CAME.", "MR", false)]
    [InlineData("THE MAYOR CAME.", "MAYOR", false)]
    public void SpelledOutWordsAreInitials(string text, string word, bool expected)
    {
        var names = new ProperNames(text, [CapitalWords.In(text, new(0, text.Length))]);
        var start = text.IndexOf(word, StringComparison.Ordinal);

        Assert.Equal(expected, names.IsInitials(new(start, start + word.Length)));
    }

    [Theory]
    [InlineData("I SAW THE RIVER.", "I")]
    [InlineData("THEN ANNA QWERTOFF CAME. QWERTOFF LEFT.", "ANNA QWERTOFF QWERTOFF")]
    [InlineData("THEN QWERTOFF CAME.", "")]
    [InlineData("THE MARK WAS LOW.", "")]
    [InlineData("THEN LONDON SLEPT.", "LONDON")]
    [InlineData("ANNA WALKED HOME.", "ANNA")]
    public void NamesBeginWithACapital(string text, string expected)
    {
        var words = CapitalWords.In(text, new(0, text.Length));
        var names = new ProperNames(text, [words]);

        Assert.Equal(expected, string.Join(' ', words.Where((_, i) => names.IsName(words, i)).Select(word => word.Of(text))));
    }
}
