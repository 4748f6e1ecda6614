using System.Text;
using NewsReader.Following.Feeds;

namespace NewsReader.Tests.Following.Feeds;

public sealed class FeedCharsetTests
{
    private const string Title = "Größe für Köln";

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-8", "no-such-charset")]
    [InlineData("windows-1252", "iso-8859-1")]
    [InlineData("windows-1252", "utf-8")]
    [InlineData("iso-8859-15", "iso-8859-15")]
    [InlineData("utf-16", "utf-8")]
    [InlineData("utf-16BE", "utf-16")]
    [InlineData("utf-32", "utf-8")]
    public void TheBytesSayMoreThanTheDeclaration(string written, string declared) =>
        Assert.Equal(Title, Read(CodePages(written).GetBytes(Feed(declared))).Title);

    [Fact]
    public void TheServerSaysTheCharset() =>
        Assert.Equal("Вести порта", FeedReader.Read(CodePages("windows-1251").GetBytes("<rss><channel><title>Вести порта</title></channel></rss>"),
            "application/rss+xml; charset=windows-1251").Title);

    [Fact]
    public void ATextEncodedTwiceIsRepaired() => Assert.Equal(Title,
        Read(Encoding.UTF8.GetBytes(CodePages("windows-1252").GetString(Encoding.UTF8.GetBytes(Feed("utf-8"))))).Title);

    [Fact]
    public void ASoundTextIsNotRepaired() => Assert.Equal("»MALMÖ» är Ö» på",
        Read(Encoding.UTF8.GetBytes("<rss><channel><title>»MALMÖ» är Ö» på</title></channel></rss>")).Title);

    private static ParsedFeed Read(byte[] bytes) => FeedReader.Read(bytes);

    private static string Feed(string charset) => $"<?xml version='1.0' encoding='{charset}'?><rss><channel><title>{Title}</title></channel></rss>";

    private static Encoding CodePages(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
