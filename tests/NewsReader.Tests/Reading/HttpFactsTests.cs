using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class HttpFactsTests
{
    private const string Origin = "https://news.example/reports/flood?page=1";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/html")]
    [InlineData("text/html; charset=")]
    [InlineData("text/html; charset=<script>")]
    [InlineData("text/html; charset=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz")]
    [InlineData(";;;=")]
    public void ABadContentTypeNamesNoCharset(string? contentType) => Assert.Null(HttpFacts.CharsetOf(contentType));

    [Theory]
    [InlineData("flood.html")]
    [InlineData("/in/flood.html")]
    [InlineData("file:///in/flood.html")]
    public void AFileHasNoFacts(string origin) => Assert.Equal(HttpFacts.None, HttpFacts.Of("text/html; charset=windows-1251", origin));

    [Theory]
    [InlineData("text/html; charset=windows-1251", "<meta charset=windows-1252>")]
    [InlineData("text/html; charset=\"windows-1251\"", "")]
    [InlineData("text/html; charset=no-such-charset", "<meta charset=windows-1251>")]
    public void TheCharsetOfTheSiteGoesFirst(string contentType, string head)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes($"<html><head>{head}</head><p>Вести порта.</p></html>");

        Assert.Contains("Вести порта.", Read(bytes, contentType).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ValidUtf8IsReadAsSuchWhateverTheSiteSays() =>
        Assert.Contains("Вести", Read(Encoding.UTF8.GetBytes("<p>Вести порта.</p>"), "text/html; charset=windows-1252").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<link rel=canonical href='/flood'>", "https://news.example/flood")]
    [InlineData("<link rel=canonical href='flood'>", "https://news.example/reports/flood")]
    [InlineData("<base href='/b/'><link rel=canonical href='flood'>", "https://news.example/b/flood")]
    [InlineData("<base href='javascript:x'><link rel=canonical href='flood'>", "https://news.example/reports/flood")]
    [InlineData("<link rel=canonical href='https://other.example/flood'>", "https://other.example/flood")]
    [InlineData("<link rel=canonical href=''>", null)]
    public void ARelativeCanonicalAddressRefersToTheAnswer(string head, string? expected) =>
        Assert.Equal(expected,
            Read(Encoding.UTF8.GetBytes($"<html><head>{head}</head><p>Words.</p></html>"), "text/html").Metadata.Address);

    [Fact]
    public void TheStoredMediaTypeNamesFormatAndCharset()
    {
        var stored = MediaTypes.Stated(Format.Html, "text/html;charset=windows-1251");

        Assert.Equal("text/html; charset=windows-1251", stored);
        Assert.Equal(Format.Html, MediaTypes.FormatOf(stored));
        Assert.Equal("text/plain", MediaTypes.Stated(Format.Text, null));
    }

    private static Manuscript Read(byte[] bytes, string contentType) =>
        DocumentReader.Read(bytes, Format.Html, HttpFacts.Of(contentType, Origin));
}
