using NewsReader.Core.Text.Normalization;

namespace NewsReader.Tests.Text.Normalization;

public sealed class NumberPhraseTests
{
    [Theory]
    [InlineData("12x", "12x")]
    [InlineData("five six", "5|6")]
    [InlineData("nineteen eighty", "19|80")]
    [InlineData("twenty ten", "20|10")]
    [InlineData("thousand million", "1000|1000000")]
    [InlineData("two hundred and five hundred", "200|and|500")]
    [InlineData("two and five", "2|and|5")]
    [InlineData("hundred and", "100|and")]
    [InlineData("a five", "a|5")]
    [InlineData("5 6 million", "5|6000000")]
    [InlineData("999999999999999 million", "999999999999999|1000000")]
    public void WhatDoesNotContinueTheNumberBeginsAnother(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("zero", "0")]
    [InlineData("twenty-five", "25")]
    [InlineData("a hundred", "100")]
    [InlineData("two hundred and five", "205")]
    [InlineData("two hundred and twenty-five", "225")]
    [InlineData("three thousand and one", "3001")]
    [InlineData("nine hundred ninety-nine thousand nine hundred ninety-nine", "999999")]
    [InlineData("one million two hundred thousand", "1200000")]
    [InlineData("2.5 million", "2500000")]
    [InlineData("1.5m", "1500000")]
    [InlineData("5k", "5000")]
    [InlineData("5bn", "5000000000")]
    [InlineData("3 trillion", "3000000000000")]
    public void ANumberHasOneKey(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("1.234,50", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1'234.50", "1234.5")]
    [InlineData("1\u00A0234,50", "1234.5")]
    [InlineData("1\u202F234\u202F567,8", "1234567.8")]
    [InlineData("3,5", "3.5")]
    [InlineData("3.500", "3.5")]
    [InlineData("3,500", "3500")]
    public void SeparatorsOfThousandsAreNoDecimals(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("", false)]
    [InlineData("Two", false)]
    [InlineData("2", false)]
    [InlineData("dozen", false)]
    [InlineData("two", true)]
    [InlineData("trillion", true)]
    public void NumberWordsAreListed(string word, bool expected) => Assert.Equal(expected, NumberPhrase.IsNumberWord(word));

    private static string Keys(string text) =>
        string.Join('|', new TextNormalizer().Read(text, new(0, text.Length)).Select(unit => unit.Key));
}
