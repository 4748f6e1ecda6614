using NewsReader.Core.Lexicons;

namespace NewsReader.Tests.Lexicons;

public class LexiconTests
{
    // Sorted by what their entries mean, not by their letters.
    private static readonly string[] InAnotherOrder = ["/Changes/", "/Statements/", "months.txt", "numbers.txt", "common-words.txt"];

    public static TheoryData<string> Lists =>
    [
        .. Directory.GetFiles(Path.Combine(Checkout.Root, "src", "NewsReader.Core", "Lexicons"), "*.txt", SearchOption.AllDirectories)
            .Where(path => !InAnotherOrder.Any(part => path.Contains(part, StringComparison.Ordinal))),
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void EveryWordListSaysWhatItIsAndIsSortedWithoutRepetition(string path)
    {
        var lines = File.ReadAllLines(path);
        var entries = lines.Where(line => !line.StartsWith('#')).ToArray();
        Assert.StartsWith("#", lines[0], StringComparison.Ordinal);
        Assert.Equal(entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entries);
    }

    [Theory]
    [InlineData("admit", "admitted", "admitting", "admits")]
    [InlineData("reply", "replied", "replying", "replies")]
    [InlineData("agree", "agreed", "agreeing", "agrees")]
    [InlineData("quip", "quipped", "quipping", "quips")]
    [InlineData("stress", "stressed", "stressing", "stresses")]
    public void RegularVerbsInflect(string verb, string past, string gerund, string third)
    {
        Assert.Equal(past, Inflection.Past(verb));
        Assert.Equal(gerund, Inflection.Gerund(verb));
        Assert.Equal(third, Inflection.ThirdPerson(verb));
    }

    [Fact]
    public void AWordIsKnownWithoutItsPossessiveEndingAndInAnyCase()
    {
        Assert.True((Lexicon.Of("Minister’s") & WordClass.Role) != WordClass.None);
        Assert.True((Lexicon.Of("SAID") & WordClass.Reporting) != WordClass.None);
        Assert.Equal(WordClass.None, Lexicon.Of("qwrtz"));
    }

    [Fact]
    public void ANameIsKnownWithItsAccents()
    {
        Assert.True((Lexicon.Of("José") & WordClass.Masculine) != WordClass.None);
        Assert.True((Lexicon.Of("HÉLÈNE’S") & WordClass.Feminine) != WordClass.None);
    }

    [Theory]
    [InlineData("exposé")]
    [InlineData("Ân")]
    public void AnAccentMakesAnyOtherWordAnother(string word) =>
        Assert.Equal(WordClass.None, Lexicon.Of(word) & (WordClass.Function | WordClass.Speech | WordClass.PlainVerb));

    [Fact]
    public void ASurnameWithAnElidedParticleBeginsWithACapital() =>
        Assert.True((Lexicon.Of("d’Aubigny") & WordClass.Capitalised) != WordClass.None);
}
