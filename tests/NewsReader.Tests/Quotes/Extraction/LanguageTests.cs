using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;

namespace NewsReader.Tests.Quotes.Extraction;

/// <summary>Whether each paragraph is read in its own language, and what is in none is left alone.</summary>
public class LanguageTests
{
    private const string Spanish = "El puente seguirá cerrado. «No podemos correr riesgos», dijo Marta Olivares tras la reunión.";
    private const string English = "The bridge will stay closed. “We cannot take risks,” said Peter Lang after the meeting.";

    [Theory]
    [InlineData("De brug blijft nog een maand dicht. “Wij nemen geen risico”, zei Piet Jansen na het overleg van de raad.")]
    [InlineData("הגשר ייסגר עד האביב. “לא ניקח סיכונים” אמרה שרה לוי.")]
    [InlineData("سيبقى الجسر مغلقا حتى الربيع. «لن نخاطر» قالت سارة.")]
    public void ALanguageWithoutListsHasNoSpeakers(string text) =>
        Assert.All(Reports.Quotes(text), quote => Assert.Null(quote.Speaker));

    [Fact]
    public void EachParagraphIsReadInItsOwnLanguage()
    {
        var quotes = Reports.Quotes(string.Join("\n\n", English, Spanish,
            English.Replace("Peter Lang", "Ann Low", StringComparison.Ordinal)));

        Assert.Equal(["Peter Lang", "Marta Olivares", "Ann Low"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Fact]
    public void MarksOfSeveralScriptsDoNotDisturbEachOther()
    {
        var quotes = Reports.Quotes(
            "Der Saal war voll. „Kein Platz mehr“, sagte Jonas Wiegand. «Wirklich keiner», rief Helga Brandt in den Saal.");

        Assert.Equal(["Jonas Wiegand", "Helga Brandt"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Theory]
    [InlineData("El alcalde dijo que el puente seguirá cerrado hasta la primavera porque no hay dinero para la obra.")]
    [InlineData("市长表示大桥将在春天重新开放，会议在晚上结束。")]
    public void WithoutMarksNothingIsTheSpeakersOwnWords(string text) =>
        Assert.Empty(Reports.Quotes(text).SelectMany(quote => quote.OwnWords));

    [Theory]
    [InlineData("El alcalde llegó tarde. «No hay dinero para la obra», dijo Ramón Solís ante la prensa. ", "Ramón Solís")]
    [InlineData("大桥将在春天重新开放。市长陈国强表示：“我们不能冒险。”", "市长陈国强")]
    public void AHugeParagraphIsReadToItsEnd(string sentence, string speaker)
    {
        const int Repetitions = 2_000;
        var quotes = Reports.Quotes(string.Concat(Enumerable.Repeat(sentence, Repetitions)));

        Assert.Equal(Repetitions, quotes.Count(quote => string.Equals(quote.Speaker?.Name, speaker, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("xx")]
    public void AnUnknownTagHasNoLanguage(string? tag) => Assert.Null(SpeechLanguage.Of(tag));

    [Theory]
    [InlineData("es-MX", "es")]
    [InlineData("EN", "en")]
    [InlineData("zh_TW", "zh")]
    public void TheRegionOfATagDoesNotMatter(string tag, string expected) => Assert.Equal(expected, SpeechLanguage.Of(tag)?.Tag);

    [Theory]
    [InlineData("es", "afirmaron", false)]
    [InlineData("fr", "déclaré", true)]
    [InlineData("de", "gefordert", true)]
    [InlineData("pt", "disse", false)]
    public void VerbFormsAreMadeFromTheLists(string tag, string form, bool isParticiple)
    {
        var found = SpeechLanguage.Of(tag)!.ClassOf(form);

        Assert.True((found & WordClass.Reporting) != WordClass.None);
        Assert.Equal(isParticiple, (found & WordClass.Past) != WordClass.None);
    }
}
