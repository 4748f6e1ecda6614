using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class PageFactsTests
{
    private const string Body =
        "<p>The old bridge over the valley, closed since the flood, opened again on Thursday, the council said.</p><p>Cars, lorries and "
        + "bicycles crossed it from early morning, and nobody had to wait for long, a spokeswoman said.</p>";

    [Theory]
    [InlineData("<title>Bridge reopens | The Valley Post</title><meta property='og:site_name' content='The Valley Post'>",
        "<h1>The Valley Post</h1><h2>Bridge reopens</h2>")]
    [InlineData("<title>Bridge reopens - The Valley Post</title><meta property='og:title' content='Bridge reopens - The Valley "
        + "Post'><meta property='og:site_name' content='The Valley Post'>",
        "<h1>The Valley Post</h1><h1>Bridge reopens</h1>")]
    [InlineData("<title>The Valley Post</title><meta property='og:title' content='Bridge reopens'><link rel='canonical' "
        + "href='https://www.thevalleypost.example/bridge'>",
        "<h1>THE VALLEY POST</h1>")]
    [InlineData("<title>Bridge reopens – Valley</title>", "<h1>Bridge reopens</h1>")]
    public void TheSitesNameIsNeverTheHeadline(string head, string headings)
    {
        var document = Parse(head, $"<header>{headings}</header><article>{Body}</article>");

        Assert.Equal("Bridge reopens", document.Headline!.Value);
        Assert.DoesNotContain(document.Body, block =>
            block.Content.Of(document.Text).Contains("Valley Post", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\n  reopens\",\"author\":{\"name\":\"Ann\tLee\"}}")]
    [InlineData("<!-- made by hand -->{\"@type\":\"NewsArticle\",\"headline\":\"Bridge reopens\",\"author\":{\"name\":\"Ann Lee\",},};")]
    [InlineData("<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Bridge reopens\",\"author\":{\"name\":\"Ann Lee\"}}\n-->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Bridge reopens\",\"description\":\"It\\'s "
        + "open\",\"author\":{\"name\":\"Ann Lee\"}}\n//]]>")]
    public void DataWrittenCarelesslyAreReadAllTheSame(string data)
    {
        var document = Parse($"<script type='application/ld+json'>{data}</script>", Body);

        Assert.Equal(("Bridge reopens", "Ann Lee"), (document.Headline!.Value, Assert.Single(document.Reporters).Value));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("<div class='byline'>By <a href='/lee'>Ann Lee</a><br>Thursday, 4 March 2021</div>", "Ann Lee")]
    [InlineData("<div class='byline'><div>By Ann Lee and Bo Chan, The Valley Post</div><div>Updated 3:04 PM</div><div "
        + "class='share'>Share Tweet</div></div>",
        "Ann Lee, Bo Chan")]
    [InlineData("<p class='byline'>BY ANN LEE | Political Editor</p>", "ANN LEE")]
    [InlineData("<p class='byline'>Valley Staff Reporter</p>", "")]
    [InlineData("<span class='author-name'>Ludwig van Berg</span>", "Ludwig van Berg")]
    [InlineData("<meta name='author' content='Ann Lee. Valley International'>", "Ann Lee")]
    [InlineData("<meta name='author' content='by Ann Lee for the Valley Post'>", "Ann Lee")]
    [InlineData("<meta name='author' content='Valley News Bureau'>", "")]
    [InlineData("<div itemscope itemtype='http://schema.org/NewsArticle'><span itemprop='author' itemscope "
        + "itemtype='http://schema.org/Person'><span itemprop='name'>Ann Lee</span>, chief correspondent</span></div>",
        "Ann Lee")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"By Ann Lee, "
        + "BBC News\"},{\"@type\":\"Organization\",\"name\":\"Valley Desk\"}]}</script>",
        "Ann Lee")]
    public void TheReportersAreTheNamesOfPersonsOnly(string byline, string names) =>
        Assert.Equal(names, string.Join(", ", Parse("<title>Bridge reopens</title>", byline + Body).Reporters.Select(name => name.Value)));

    [Theory]
    [InlineData("@thevalley", "Article", null, null)]
    [InlineData("https://valley.example", "valley.example", null, null)]
    [InlineData("Blogger", "Uncategorized", null, null)]
    [InlineData("The Valley Post | News for all", "News", "The Valley Post", "News")]
    public void WhatIsNoNameIsNeitherOutletNorSection(string site, string section, string? outlet, string? named)
    {
        var document = Parse($"<meta property='og:site_name' content='{site}'><meta property='article:section' content='{section}'>", Body);

        Assert.Equal((outlet, named), (document.Outlet?.Value, document.Section?.Value));
    }

    [Theory]
    [InlineData("<div itemscope itemtype='http://schema.org/Article'><meta itemprop='datePublished' content='2021-03-04'><meta "
        + "itemprop='dateModified' content='2021-03-05'></div>")]
    [InlineData("<div itemscope itemtype='http://schema.org/VideoObject'><meta itemprop='datePublished' "
        + "content='2019-01-01'></div><time itemprop='datePublished' datetime='2021-03-04'>Thursday</time><time class='updated' "
        + "datetime='2021-03-05'>Friday</time>")]
    [InlineData("<time datetime='2021-03-04' pubdate>Thursday</time><time class='date-modified' datetime='2021-03-05'>Friday</time>")]
    [InlineData("<article><time class='updated' datetime='2021-03-05'>Friday</time><time datetime='2021-03-04'>Thursday</time></article>")]
    public void TimesAreReadFromMicrodataAndTimeElements(string times)
    {
        var document = Parse("", times + Body);

        Assert.Equal(("2021-03-04", "2021-03-05"), (document.Published?.Value, document.Modified?.Value));
    }

    [Fact]
    public void ADateInsideASentenceStaysInIt() =>
        Assert.Contains("opened on 4 March, as promised",
            Parse("",
                Body + "<p>The bridge opened on <time datetime='2021-03-04'>4 March</time>, as promised to all who had to wait for "
                    + "it.</p>").Text,
            StringComparison.Ordinal);

    private static Document Parse(string head, string body) =>
        DocumentParser.Parse(DocumentReader.Read($"<html><head>{head}</head><body>{body}</body></html>", Format.Html));
}
