using NewsReader.Core.Text;

namespace NewsReader.Tests.Text;

public sealed class WebSitesTests
{
    [Theory]
    [InlineData("https://evil.example/a", "https://news.example/a")]
    [InlineData("https://news.example.evil.example/", "https://news.example/")]
    [InlineData("https://evilnews.example/", "https://news.example/")]
    [InlineData("https://a.news.example/", "https://news.example/")]
    [InlineData("https://example/", "https://news.example/")]
    [InlineData("https://0.0.1/", "https://127.0.0.1/")]
    [InlineData("https://news.example:8443/", "https://news.example/")]
    [InlineData("https://news.example/", "http://news.example/")]
    [InlineData("ftp://news.example/", "https://news.example/")]
    [InlineData("file:///a", "https://news.example/")]
    public void AnAddressOfAnotherSiteIsNotThePagesOwn(string stated, string fetched) =>
        Assert.False(WebSites.IsOwn(new(stated), new(fetched)));

    [Theory]
    [InlineData("https://news.example/a", "https://news.example/b")]
    [InlineData("http://news.example/a", "https://news.example/b")]
    [InlineData("https://NEWS.example./a", "https://news.example/b")]
    [InlineData("https://news.example/a", "https://m.news.example/b")]
    [InlineData("https://www.news.example/a", "https://m.news.example/b")]
    [InlineData("https://xn--bcher-kva.example/", "https://www.bücher.example/")]
    public void AnAddressOfTheHostOrAParentDomainIsThePagesOwn(string stated, string fetched) =>
        Assert.True(WebSites.IsOwn(new(stated), new(fetched)));
}
