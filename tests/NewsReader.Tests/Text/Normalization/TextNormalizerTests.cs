using NewsReader.Core.Text.Normalization;

namespace NewsReader.Tests.Text.Normalization;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("… — “ ” !", "")]
    [InlineData("uh, um, er", "")]
    [InlineData("99999999999999999999999999 million", "99999999999999999999999999|1000000")]
    [InlineData("and and hundred", "and|and|100")]
    [InlineData("13:99 25:00 31 pm", "13:99|25:00|31|pm")]
    public void BadInputGivesWhatThereIs(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("“He won’t,” she said.", "\"he won't\" She said")]
    [InlineData("the U.S. and the U.S.-led talks", "the US and the US led talks")]
    [InlineData("NATO's so-called plan", "Nato’s so called plan")]
    [InlineData("establishment-expressing hope", "establishment, expressing hope")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("5 per cent, 5 percent", "5%, five per cent")]
    [InlineData("twenty-five people", "25 people")]
    [InlineData("two hundred and five", "205")]
    [InlineData("two million five hundred thousand", "2,500,000")]
    [InlineData("2.5 million or 5bn", "2,500,000 or 5,000,000,000")]
    [InlineData("a hundred and one hundred", "100 and 100")]
    [InlineData("12\u00A0500 and 12'500", "12500 and 12,500")]
    [InlineData("July 15, 2018", "15 July 2018")]
    [InlineData("2018-07-15", "15th of July 2018")]
    [InlineData("Jul 4 and Dec. 25th", "4 jul and 25 December")]
    [InlineData("at 7:30 p.m. and 9 am", "at 19:30 and 9:00")]
    [InlineData("the first, the 2nd", "the 1st, the second")]
    [InlineData("well, um, yes", "Well yes")]
    public void WhatDiffersInFormHasTheSameKeys(string one, string other) => Assert.Equal(Keys(one), Keys(other));

    [Theory]
    [InlineData("us", "US")]
    [InlineData("5 million", "5 billion")]
    [InlineData("$5", "€5")]
    [InlineData("3.5", "35")]
    [InlineData("15 July", "16 July")]
    [InlineData("July 15", "July 15, 2018")]
    [InlineData("7 am", "7 pm")]
    [InlineData("five six", "56")]
    [InlineData("in 2000 50 people", "in 2050 people")]
    [InlineData("between one hundred and two hundred", "between 102 hundred")]
    public void WhatDiffersInMeaningDoesNot(string one, string other) => Assert.NotEqual(Keys(one), Keys(other), StringComparer.Ordinal);

    [Fact]
    public void UnitsKnowTheirPlaceInTheRawText()
    {
        const string Text = "xx “Twenty-five 😀 of the U.S. on July\u00A015.” xx";
        var units = new TextNormalizer().Read(Text, new(3, Text.Length - 3));

        Assert.Equal("Twenty-five|😀|of|the|U.S.|on|July\u00A015", string.Join('|', units.Select(unit => unit.Span.Of(Text))));
        Assert.Equal([FormKind.Number, FormKind.Symbol, FormKind.Word, FormKind.Word, FormKind.Word, FormKind.Word, FormKind.Date],
            units.Select(unit => unit.Kind));
    }

    private static string Keys(string text) =>
        string.Join('|', new TextNormalizer().Read(text, new(0, text.Length)).Select(unit => unit.Key));
}
