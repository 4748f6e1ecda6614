using NewsReader.Presentation.Citations;

namespace NewsReader.Tests.Presentation.Citations;

public sealed class AuthorNameTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \u0000\r\n")]
    [InlineData(",")]
    [InlineData(", ,")]
    [InlineData("Dr.")]
    [InlineData("van der")]
    public void BadInputHasNoGivenName(string name) => Assert.Null(AuthorName.Of(name).Given);

    [Theory]
    [InlineData("Nathan King", "King", "Nathan", null)]
    [InlineData("Dr. Anna Keller", "Keller", "Anna", null)]
    [InlineData("Anna van der Berg", "van der Berg", "Anna", null)]
    [InlineData("Gabriel de la Cruz", "de la Cruz", "Gabriel", null)]
    [InlineData("Martin Luther King Jr.", "King", "Martin Luther", "Jr.")]
    [InlineData("Harlo Dreen, III", "Dreen", "Harlo", "III")]
    [InlineData("O’Brien, Mary-Ann", "O’Brien", "Mary-Ann", null)]
    [InlineData("J. K. Roe", "Roe", "J. K.", null)]
    [InlineData("Frank Banks", "Banks", "Frank", null)]
    [InlineData("Ελένη Παππά", "Παππά", "Ελένη", null)]
    public void APersonIsFiledByFamilyName(string name, string family, string given, string? suffix) =>
        Assert.Equal(new AuthorName(family, given, suffix), AuthorName.Of(name));

    [Theory]
    [InlineData("Reuters and John Smith Jr.", "Reuters", "Smith")]
    [InlineData("John Smith & Mary Jones", "Smith", "Jones")]
    [InlineData("Ann Roe, Ben Poe, and Carl Doe", "Roe", "Poe", "Doe")]
    [InlineData("Ministry of Agriculture and Food", "Ministry of Agriculture and Food")]
    [InlineData("Staff and agencies", "Staff and agencies")]
    [InlineData("Smith, John", "Smith")]
    [InlineData("Bank of England and John Smith", "Bank of England and John Smith")]
    [InlineData(" and ", "and")]
    public void ABylineOfSeveralPeopleHasSeveralAuthors(string byline, params string[] families) =>
        Assert.Equal(families, AuthorName.AllOf(byline).Select(name => name.Family));

    [Theory]
    [InlineData("Associated Press")]
    [InlineData("CGTN")]
    [InlineData("Reuters")]
    [InlineData("Environment Agency")]
    [InlineData("Austin Police Department")]
    [InlineData("Bank of England")]
    [InlineData("Staff and agencies")]
    [InlineData("Newsroom")]
    [InlineData("newsroom@example.org")]
    [InlineData("@handle one")]
    [InlineData("习近平")]
    public void ABodyKeepsItsNameWhole(string name) => Assert.Equal(new AuthorName(name), AuthorName.Of(name));
}
