using NewsReader.Following.Fetching;

namespace NewsReader.Tests.Following.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("no rules: here", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("USER-AGENT : newsreader\r\nDISALLOW : /a # private", "/ab", false)]
    [InlineData("User-agent: NewsReader/1.0\nDisallow: /", "/a", false)]
    [InlineData("User-agent: NewsReaderBot\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: NewsReader\nAllow: /", "/a", true)]
    [InlineData("User-agent: NewsReader\nDisallow: /b\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: x\nUser-agent: NewsReader\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: NewsReader\nDisallow: /a\nUser-agent: y\nDisallow: /b\nUser-agent: NewsReader\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyyc", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /caf%c3%a9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /日本", "/%E6%97%A5%E6%9C%AC/x", false)]
    [InlineData("User-agent: *\nDisallow: /%62%61z", "/ba%7A", false)]
    [InlineData("User-agent: *\nDisallow: /?s=", "/?s=a", false)]
    [InlineData("user-agent newsreader\ndisallow /a", "/ab", false)]
    [InlineData("user-agent newsreader\ndisallow /a for now", "/ab", true)]
    [InlineData("disallow\nuser-agent", "/ab", true)]
    public void TheLongestRuleDecides(string robots, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Read(robots).Allows(new("https://site.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", 60)]
    [InlineData("User-agent: *\nCrawl-delay: -1", 0)]
    [InlineData("User-agent: other\nCrawl-delay: 10", 0)]
    public void ThePauseIsAtMostAMinute(string robots, double seconds) => Assert.Equal(seconds, RobotsRules.Read(robots).Delay.TotalSeconds);

    [Fact]
    public void ManyStarsTakeLinearTime()
    {
        var rules = RobotsRules.Read("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 20_000)) + "b$");

        Assert.True(rules.Allows(new("https://site.example/" + new string('a', 30_000))));
    }
}
