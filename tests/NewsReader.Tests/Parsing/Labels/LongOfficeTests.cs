using NewsReader.Core.Parsing.Labels;

namespace NewsReader.Tests.Parsing.Labels;

public sealed class LongOfficeTests
{
    [Theory]
    [InlineData("The ACTING CHIEF WHIP OF THE MAJORITY PARTY")]
    [InlineData("The MINISTER FOR THE PUBLIC SERVICE AND ADMINISTRATION")]
    [InlineData("The DEPUTY CHAIRPERSON OF THE NATIONAL COUNCIL OF PROVINCES")]
    public void TheParticlesOfAnOfficeDoNotCount(string office) => Assert.True(LabelScanner.IsName(office));

    [Theory]
    [InlineData("Eight Words With Capitals Are A Headline Not")]
    [InlineData("The of the of the of the of the of the of the")]
    [InlineData("the Minister")]
    public void ASentenceIsNotAnOffice(string words) => Assert.False(LabelScanner.IsName(words));
}
