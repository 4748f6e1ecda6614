using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class HtmlReadingTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>Bridge reopens after repairs | The Valley Post</title>
        <meta property="og:site_name" content="The Valley Post"><link rel="canonical" href="https://valley.example/bridge">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge reopens after repairs","datePublished":"2021-03-04T10:00:00+01:00","author":{"@type":"Person","name":"Ann Lee"}}]}</script>
        </head><body><nav><a href="/">Home</a> <a href="/news">News, views, reviews, and more</a></nav>
        <main><h1>Bridge reopens after repairs</h1><div class="share-tools">Share this with friends, family, colleagues and everyone</div>
        <div class="article-body"><figure><img src="b.jpg"><figcaption>The bridge at dawn. (Jo Doe/Reuters)</figcaption></figure>
        <p>The old bridge over the valley, closed since the flood, opened again on Thursday, the council said.</p>
        <p>Cars, lorries and bicycles crossed it from early morning, and nobody had to wait &amp; queue for long.</p>
        <h2>What it cost</h2><p>Repairs took two years,<br>four firms and, according to the council, nine million.</p>
        <ul class="related-articles"><li><a href="/a">Another bridge, another story, another day</a></li></ul></div></main>
        <footer>Copyright, terms, privacy, contact, and everything else that a footer holds, at length.</footer></body></html>
        """;

    [Fact]
    public void ThePagesChromeIsLeftOutAndTheReportKeepsItsRoles()
    {
        var document = Parse(Page);

        Assert.Equal(
            [
                (BlockRole.Headline, "Bridge reopens after repairs"),
                (BlockRole.Caption, "The bridge at dawn."),
                (BlockRole.Paragraph,
                    "The old bridge over the valley, closed since the flood, opened again on Thursday, the council said."),
                (BlockRole.Paragraph, "Cars, lorries and bicycles crossed it from early morning, and nobody had to wait & queue for long."),
                (BlockRole.Heading, "What it cost"),
                (BlockRole.Paragraph, "Repairs took two years,\nfour firms and, according to the council, nine million."),
            ],
            document.Blocks.Select(block => (block.Role, block.Content.Of(document.Text))));
        Assert.Equal("Jo Doe/Reuters", document.Blocks[1].Credit!.Value);
    }

    [Fact]
    public void ThePagesFactsBecomeFields()
    {
        var document = Parse(Page);

        Assert.Equal(("en-GB", "The Valley Post", "https://valley.example/bridge"),
            (document.Language, document.Outlet!.Value, document.Address!.Value));
        Assert.Equal(("2021-03-04T10:00:00+01:00", "Ann Lee"), (document.Published!.Value, document.Reporters.Single().Value));
        Assert.NotNull(document.Headline!.Span);
    }

    [Theory]
    [InlineData("The old bridge over the valley, closed since the flood, opened ag")]
    [InlineData("The old bridge over the valley, closed since the flood, opened…")]
    [InlineData("The old bridge over the valley, closed since the flood, opened again on Thursday, the council said. Cars, lorries and "
        + "bic...")]
    [InlineData("Cars, lorries and bicycles crossed it from early [...]")]
    public void ASummaryThatIsTheReportCutToALengthIsNone(string summary) => Assert.Null(Parse(WithDescription(summary)).Standfirst);

    [Theory]
    [InlineData("A bridge opens, and a valley breathes again…")]
    [InlineData("The old bridge over the valley, closed since the flood, opened again on Thursday, the council said.")]
    public void ASummaryOfThePagesOwnIsKept(string summary) => Assert.Equal(summary, Parse(WithDescription(summary)).Standfirst!.Value);

    [Fact]
    public void TheSameCreditOfTwoPicturesIsGivenToBoth()
    {
        var document = Parse(Page.Replace(
            "<h2>What it cost</h2>",
            """
            <figure><figcaption>The bridge at noon<small class="credit">Jo Doe</small></figcaption></figure>
            <figure><figcaption>The bridge at night<small class="credit">Jo Doe</small></figcaption></figure>
            """,
            StringComparison.Ordinal));

        Assert.Equal(
            [("The bridge at dawn.", "Jo Doe/Reuters"), ("The bridge at noon", "Jo Doe"), ("The bridge at night", "Jo Doe")],
            document.Blocks.Where(block => block.Role == BlockRole.Caption)
                .Select(block => (block.Content.Of(document.Text), block.Credit!.Value)));
    }

    [Fact]
    public void ATranscriptInTwoColumnsIsReadByItsLayout()
    {
        var document =
            Parse("<table><tr><td>JANE ROE, HOST:</td><td>The river is falling.</td></tr><tr><td>JOHN DOE:</td><td>Not "
                + "here.</td></tr><tr><td>ROE:</td><td>We shall see.</td></tr></table>");

        Assert.Equal(["JANE ROE", "JOHN DOE", "ROE"], document.Blocks.Select(block => block.Speaker?.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>")]
    [InlineData("<script type='application/ld+json'>{broken</script>")]
    public void APageWithoutWordsIsNoArticle(string page) =>
        Assert.Contains(Parse(page).Problems, problem => problem.Kind == ProblemKind.NoArticle);

    [Fact]
    public void BrokenJsonLdIsAProblemNotAFailure() =>
        Assert.Contains(Parse("<script type='application/ld+json'>{broken</script><p>Some words.</p>").Problems, problem =>
            problem.Kind == ProblemKind.Metadata);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b id=x>")]
    public void APageNestedBeyondMeasureIsReadWithoutItsLayout(string tag)
    {
        var document = Parse(string.Concat(Enumerable.Repeat(tag, 50_000)) + "deep words");

        Assert.Equal("deep words", document.Text.Trim());
        Assert.Contains(document.Problems, problem => problem.Kind == ProblemKind.Limit);
    }

    private static string WithDescription(string summary) =>
        Page.Replace("<meta property=\"og:site_name\"", $"<meta name=\"description\" content=\"{summary}\"><meta property=\"og:site_name\"",
            StringComparison.Ordinal);

    private static Document Parse(string page) => DocumentParser.Parse(DocumentReader.Read(page, Format.Html));
}
