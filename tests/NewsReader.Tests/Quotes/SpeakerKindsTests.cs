using NewsReader.Core.Quotes;

namespace NewsReader.Tests.Quotes;

public sealed class SpeakerKindsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("...")]
    [InlineData("a spokesperson for the ministry")]
    [InlineData("officials")]
    [InlineData("the report")]
    [InlineData("several residents")]
    public void WhoIsOnlyDescribedIsNoPerson(string name) => Assert.Equal(SpeakerKind.Described, SpeakerKinds.Of(name));

    [Theory]
    [InlineData("Environment Agency")]
    [InlineData("the ministry")]
    [InlineData("the council")]
    [InlineData("Ministry of Defence")]
    [InlineData("NATO")]
    [InlineData("CGTN")]
    [InlineData("FBI")]
    [InlineData("Russia")]
    [InlineData("Associated Press")]
    [InlineData("Doctors Without Borders")]
    [InlineData("Austin Police Department")]
    public void ABodyIsOne(string name) => Assert.Equal(SpeakerKind.Body, SpeakerKinds.Of(name));

    [Theory]
    [InlineData("Donald Trump")]
    [InlineData("DONALD TRUMP")]
    [InlineData("TRUMP")]
    [InlineData("Mr. Hemming")]
    [InlineData("Jane Roe")]
    [InlineData("von Hagen")]
    [InlineData("Frank Banks")]
    [InlineData("Mario de la Cruz")]
    [InlineData("Xi")]
    [InlineData("张伟")]
    public void APersonIsOne(string name) => Assert.Equal(SpeakerKind.Person, SpeakerKinds.Of(name));

    [Fact]
    public void WhoHasARoleIsAPerson() => Assert.Equal(SpeakerKind.Person, SpeakerKinds.Of("Charlie Church", "mayor"));
}
