using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public sealed class ScriptLanguageTests
{
    private const string English = "The mayor said that the river was high and that it is in the town. ";

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("2018 — “!”")]
    [InlineData("😀😀😀")]
    [InlineData("Река поднимается, сказал мэр города.")]
    [InlineData("नदी का पानी बढ़ रहा है")]
    [InlineData("ab漢字")]
    public void AScriptOfManyLanguagesNamesNone(string text) => Assert.Null(ScriptLanguage.Of(text));

    [Theory]
    [InlineData("河水正在下降。", "zh")]
    [InlineData("a漢字", "zh")]
    [InlineData("川が下がっていると彼は言った。", "ja")]
    [InlineData("テレビを見る", "ja")]
    [InlineData("강물이 불어나고 있다", "ko")]
    [InlineData("النهر يرتفع", "ar")]
    [InlineData("رودخانه بالا می‌آید، گفت", "fa")]
    [InlineData("הנהר עולה", "he")]
    [InlineData("Το ποτάμι ανεβαίνει", "el")]
    [InlineData("แม่น้ำกำลังขึ้น", "th")]
    public void AScriptOfOneLanguageNamesIt(string text, string language) => Assert.Equal(language, ScriptLanguage.Of(text));

    [Theory]
    [InlineData("一二三四五六七八九十の", "zh")]
    [InlineData("一二三四五六七八九の", "ja")]
    public void AFewKanaDoNotMakeJapanese(string text, string language) => Assert.Equal(language, ScriptLanguage.Of(text));

    [Fact]
    public void LatinLettersAreReadByTheirCommonestWords() => Assert.Equal("en", ScriptLanguage.Of(English + English));

    [Fact]
    public void OnlyTheBeginningOfALongTextCounts()
    {
        var begun = string.Concat(Enumerable.Repeat(English, 100));

        Assert.Equal("en", ScriptLanguage.Of(begun + new string('河', 100_000)));
        Assert.Equal("zh", ScriptLanguage.Of(new string('河', 4_000) + begun));
    }

    [Fact]
    public void HalvesOfCharactersNameNoLanguage()
    {
        Assert.Null(ScriptLanguage.Of(new string('\uD800', 5_000)));
        Assert.Null(ScriptLanguage.Of("\uDC00"));
    }
}
