using NewsReader.Core.Text.Normalization;

namespace NewsReader.Tests.Text.Normalization;

public sealed class FormPhrasesTests
{
    [Theory]
    [InlineData("July 0", "july|0")]
    [InlineData("July 32", "july|32")]
    [InlineData("0 July", "0|july")]
    [InlineData("of July", "of|july")]
    [InlineData("5 of", "5|of")]
    [InlineData("July", "july")]
    [InlineData("July 15 999", "--07-15|999")]
    [InlineData("2018-13-01", "2018|13|1")]
    [InlineData("2018-12-32", "2018|12|32")]
    [InlineData("2018-7-1", "2018|7|1")]
    [InlineData("July 15", "--07-15")]
    [InlineData("July 1", "--07-01")]
    [InlineData("July 31st", "--07-31")]
    [InlineData("15 July 2018", "2018-07-15")]
    [InlineData("the first of July", "the|--07-01")]
    [InlineData("2018-07-15", "2018-07-15")]
    public void ADayOfTheCalendarIsOneUnit(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("24:00", "24:00")]
    [InlineData("13 pm", "13|pm")]
    [InlineData("7:5 pm", "7:5|pm")]
    [InlineData("7:60 pm", "7:60|pm")]
    [InlineData("12 am", "0:00")]
    [InlineData("12 pm", "12:00")]
    [InlineData("11:59 p.m.", "23:59")]
    [InlineData("7pm", "19:00")]
    [InlineData("7.30pm", "19:30")]
    [InlineData("19:30", "19:30")]
    [InlineData("noon", "12:00")]
    [InlineData("midnight", "0:00")]
    public void ATimeIsInHoursAndMinutesOfTheDay(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("per person", "per|person")]
    [InlineData("a dozens", "a|dozens")]
    [InlineData("percentage of points", "percentage|of|points")]
    [InlineData("5 per cent", "5|%")]
    [InlineData("5 percent", "5|%")]
    [InlineData("5 pct", "5|%")]
    [InlineData("two percentage points", "2|%-point")]
    [InlineData("one percentage point", "1|%-point")]
    [InlineData("a dozen eggs", "12|eggs")]
    public void WordsReadAsOneAreOneUnit(string text, string expected) => Assert.Equal(expected, Keys(text));

    [Theory]
    [InlineData("per")]
    [InlineData("july")]
    [InlineData("twenty")]
    [InlineData("2018")]
    public void APhraseMayOpenWithAWordThatOneOpensWith(string word) => Assert.True(FormPhrases.MayOpenWith(word));

    [Theory]
    [InlineData("July")]
    [InlineData("cent")]
    [InlineData("river")]
    public void MostWordsOpenNoPhrase(string word) => Assert.False(FormPhrases.MayOpenWith(word));

    private static string Keys(string text) =>
        string.Join('|', new TextNormalizer().Read(text, new(0, text.Length)).Select(unit => unit.Key));
}
