using NewsReader.Core.Quotes.Extraction.Names;

namespace NewsReader.Tests.Quotes;

public class NameFinderTests
{
    [Theory]
    [InlineData("The rain fell on Monday in the hills.")]
    [InlineData("But then the prime minister left.")]
    public void WordsOfGrammarDaysAndOfficesAreNoNames(string text) => Assert.Empty(Names(text));

    [Theory]
    [InlineData("Then Mr. Peter Lang left.", "Peter Lang")]
    [InlineData("Then George R. Tully left.", "George R. Tully")]
    [InlineData("Then Pieter van der Berg left.", "Pieter van der Berg")]
    [InlineData("Then U.S. President Peter Lang left.", "Peter Lang")]
    [InlineData("Then Secretary of State Anna Keller left.", "Anna Keller")]
    [InlineData("The plan is Anna Keller's own.", "Anna Keller")]
    public void ANameIsFoundWithoutItsTitles(string text, string name) => Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("Mrs. Lang left.", Gender.Feminine)]
    [InlineData("Sir Robin Lang left.", Gender.Masculine)]
    [InlineData("Anna Keller left.", Gender.Feminine)]
    [InlineData("Lang left.", Gender.Unknown)]
    internal void GenderIsKnownOnlyWhereTheTextOrTheGivenNameTellsIt(string text, Gender gender) =>
        Assert.Equal(gender, Assert.Single(NameFinder.Find(Reports.Narrative(text))).Gender);

    [Fact]
    public void TwoOfOneSurnameAreToldApartByTheirTitles() =>
        Assert.Equal(["Mr Walsh", "Mrs Walsh"], Reports.Quotes("“I never saw it,” Mr Walsh said.\n\n“I posted it,” Mrs Walsh said.")
            .Select(quote => quote.Speaker?.Name));

    [Fact]
    public void AShortNameGoesOnMeaningWhomItMeantWhenAnotherOfTheNameComesUp() =>
        Assert.Equal("Robert Hale",
            Reports.Quotes("Robert Hale runs the mill. Hale came early. His wife, Susan Hale, stayed at home. “It is late,” Hale said.")
            .Single().Speaker?.Name);

    private static string[] Names(string text) =>
        [.. NameFinder.Find(Reports.Narrative(text)).Select(name => string.Join(' ', name.Words))];
}
