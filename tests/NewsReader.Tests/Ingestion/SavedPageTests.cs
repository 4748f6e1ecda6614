using System.Text;
using NewsReader.Following.Feeds;
using NewsReader.Ingestion;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Ingestion;

/// <summary>Copies of a page that were saved at different times under different names.</summary>
public sealed class SavedPageTests : IngesterTest
{
    private const string Words = "The bridge at Linden fell into the river on Monday morning, the mayor said, and the crews worked through "
        + "the whole night to clear what was left of it before the boats came back.";

    [Theory]
    [InlineData("http://post.example/bridge")]
    [InlineData("https://www.post.example/bridge/")]
    [InlineData("https://post.example/bridge?utm_source=x&fbclid=1#top")]
    [InlineData("https://amp.post.example/bridge")]
    [InlineData("https://post.example/bridge/amp/")]
    [InlineData("https://post.example/bridge?outputType=amp")]
    public async Task AnotherCopyOfAPageIsARevision(string address)
    {
        var first = await AddAsync("/in/a.html", "https://post.example/bridge", Words);
        var second = await AddAsync("/in/b.html", address, Words + " It opens in May.");

        Assert.Equal((Outcome.Revised, first.ArticleId), (second.Outcome, second.ArticleId));
    }

    [Theory]
    [InlineData("https://post.example/bridges", Words + " It opens in May.")]
    [InlineData("https://post.example/bridge?id=2", Words + " It opens in May.")]
    [InlineData("https://post.example/bridge", "Quite another report states the same address, as some systems write one into every page they show.")]
    public async Task AnotherPageIsAnotherArticle(string address, string words)
    {
        await AddAsync("/in/a.html", "https://post.example/bridge", Words);

        Assert.Equal(Outcome.Added, (await AddAsync("/in/b.html", address, words)).Outcome);
    }

    [Fact]
    public async Task AFileDoesNotReplaceAFetchedPage()
    {
        await AddAsync("https://post.example/bridge", "https://post.example/bridge", Words);

        Assert.Equal(Outcome.Added, (await AddAsync("/in/b.html", "https://post.example/bridge", Words + " It opens in May.")).Outcome);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("mailto:a@b.example", null)]
    [InlineData("https://Post.example:8443/A/?b=1", "post.example:8443/A?b=1")]
    public void AKeyIsOfAnAddressOfTheWeb(string? address, string? key) => Assert.Equal(key, PageAddress.KeyOf(address));

    private Task<IngestResult> AddAsync(string origin, string address, string words) =>
        Ingester.IngestAsync(new IncomingDocument(origin, Format.Html, Encoding.UTF8.GetBytes(
            $"<link rel=canonical href='{address}'><article><h1>Bridge falls</h1><p>{words}</p></article>"), origin));
}
