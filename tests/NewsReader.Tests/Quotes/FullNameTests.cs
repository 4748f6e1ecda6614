using NewsReader.Core.Quotes;

namespace NewsReader.Tests.Quotes;

public class FullNameTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Smith")]
    [InlineData("the ministry")]
    [InlineData("The Ministry")]
    [InlineData("Ministry of Defence")]
    [InlineData("Foreign Ministry")]
    [InlineData("Supreme Court")]
    [InlineData("Police Chief")]
    [InlineData("Prime Minister")]
    [InlineData("President of France")]
    [InlineData("A spokesman for Tesla")]
    [InlineData("A Spokesman")]
    [InlineData("Critics of Trump")]
    [InlineData("Lawyers for Jane Smith")]
    [InlineData("Residents near Dover")]
    [InlineData("Two Officials")]
    [InlineData("习近平")]
    public void SurnamesRolesDescriptionsAndOfficesAreNoFullNames(string name) => Assert.False(FullName.Is(name));

    [Theory]
    [InlineData("Jane Smith")]
    [InlineData("Stephen King")]
    [InlineData("Pieter van der Berg")]
    [InlineData("Bashar al-Assad")]
    [InlineData("George R. Tully")]
    [InlineData("The White House")]
    [InlineData("Bank of England")]
    [InlineData("Ernst & Young")]
    [InlineData("University of Kent")]
    [InlineData("Human Rights Watch")]
    public void NamesThatOneAloneBearsAreFullNames(string name) => Assert.True(FullName.Is(name));
}
