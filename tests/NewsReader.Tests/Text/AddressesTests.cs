using NewsReader.Core.Text;

namespace NewsReader.Tests.Text;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData(" \n\t", false)]
    [InlineData("http://", false)]
    [InlineData("www.", false)]
    [InlineData("ftp://example.org/a", false)]
    [InlineData("example.org", false)]
    [InlineData("see https://example.org", false)]
    [InlineData("https://example.org here", false)]
    [InlineData("https://example.org", true)]
    [InlineData("HTTPS://EXAMPLE.ORG/A", true)]
    [InlineData(" www.example.org\r\nhttp://example.org/b\u00A0", true)]
    public void OnlyATextOfAddressesIsAllAddresses(string text, bool expected) => Assert.Equal(expected, Addresses.AreAll(text));
}
