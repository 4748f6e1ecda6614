using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

public sealed class PagePartsTests
{
    private const string First =
        "<p>The old bridge over the valley, closed since the flood, opened again on Thursday, the council said.</p>";
    private const string Last =
        "<p>Cars, lorries and bicycles crossed it from early morning, and nobody had to wait for long, a spokeswoman said.</p>";

    [Theory]
    [InlineData("<figure><img><span class='off-screen'>Image copyright</span> <span class='story-image-copyright'>Jo "
        + "Doe</span><figcaption><span class='off-screen'>Image caption</span> <span>The bridge at dawn</span></figcaption></figure>")]
    [InlineData("<figure><div><img><span role='text'><span>Image source, </span>Jo Doe</span></div><figcaption><span class='hush'>Image "
        + "caption, </span><p>The bridge at dawn</p></figcaption></figure>")]
    [InlineData("<figure><img><p>Image copyright</p><p>Jo Doe</p><p class='media-caption'>Image caption The bridge at dawn</p></figure>")]
    [InlineData("<figure><img><figcaption>The bridge at dawn</figcaption><span class='photo-credit'>Photo credit: Jo "
        + "Doe</span><button>Enlarge</button><span>1 of 5</span></figure>")]
    public void WordsAndCreditOfOnePictureAreOneCaption(string figure)
    {
        var document = Parse(First + figure + Last);

        var caption = Assert.Single(document.Blocks, block => block.Role == BlockRole.Caption);
        Assert.Equal(("The bridge at dawn", "Jo Doe"), (caption.Content.Of(document.Text), caption.Credit?.Value));
        Assert.Equal(2, document.Body.Count());
    }

    [Fact]
    public void PicturesOfOnePhotographerAreEachCredited()
    {
        const string picture = "<figure><span>Image copyright</span> <span class='copyright'>Jo Doe</span><figcaption>Image caption ";
        var document =
            Parse(First
                + picture + "The bridge at dawn</figcaption></figure>" + picture + "The bridge at night</figcaption></figure>" + Last);

        Assert.Equal(["The bridge at dawn/Jo Doe", "The bridge at night/Jo Doe"],
            document.Blocks.Where(block => block.Role == BlockRole.Caption)
            .Select(block => $"{block.Content.Of(document.Text)}/{block.Credit?.Value}"));
    }

    [Theory]
    [InlineData("Watch: the bridge in one minute")]
    [InlineData("Read more about bridges")]
    [InlineData("Fond of bridges? Subscribe to our magazine")]
    public void APromotionIsNoCaption(string words) =>
        Assert.Equal(2,
            Parse($"{First}<figure><img><figcaption>{words} <span class='credit'>Jo Doe</span></figcaption></figure>{Last}").Blocks.Count);

    [Theory]
    [InlineData("<h2 class='dek'>A valley breathes again after two years without its bridge</h2>")]
    [InlineData("<p class='article-subtitle'>A valley breathes again after two years without its bridge</p>")]
    public void TheSummaryBelowTheHeadlineIsTheStandfirst(string summary)
    {
        var document = Parse($"<article><h1>Bridge opens at last</h1>{summary}{First}{Last}</article>");

        Assert.Equal("A valley breathes again after two years without its bridge", document.Standfirst!.Value);
        Assert.Equal("Bridge opens at last", document.Headline!.Value);
    }

    [Fact]
    public void HeadingsThatAskAreQuestionsAndWhatFollowsAreAnswers()
    {
        var document = Parse($"<h2>Q: Is the bridge safe?</h2>{First}<h2>Q: Who paid?</h2>{Last}");

        Assert.Equal(["Q/Is the ", "/The old", "Q/Who pai", "/Cars, l"],
            document.Body.Select(block => $"{block.Speaker?.Name}/{block.Content.Of(document.Text)[..7]}"));
    }

    [Fact]
    public void HeadingsThatAskAboveLabelledAnswersAreTurnsOfAConversation()
    {
        var document =
            Parse("<h3>Q: Is the bridge safe?</h3><p>A: The bridge is safe, as every bridge is that we build.</p><h3>Q: Who "
                + "paid?</h3><p>A: The council paid, and so did the county, and the state.</p>");

        Assert.Equal(["Q", "A", "Q", "A"], document.Body.Select(block => block.Speaker?.Name));
    }

    [Theory]
    [InlineData("<div class='newsletterSignup'>Get the best of the valley in your inbox, every morning.</div>")]
    [InlineData("<div class='articleShareBar'><span>Share this with your friends and your family.</span></div>")]
    [InlineData("<section class='recommended-stories'><p>Another bridge, in another valley, that opened too.</p></section>")]
    [InlineData("<figure class='related-promo'><img><figcaption>Another bridge, in another valley</figcaption></figure>")]
    [InlineData("<div class='author-box'><p>Ann Lee writes about bridges, rivers and the valley.</p></div>")]
    public void BoxesOfThePageAreNoPartOfTheReport(string box) =>
        Assert.Equal(2, Parse($"<div class='article-body'>{First}{box}{Last}</div>").Blocks.Count);

    [Fact]
    public void AQuotedPostStaysWhateverItsBoxIsCalled()
    {
        var document =
            Parse($"<div class='article-body'>{First}<div class='social-embed widget'><blockquote class='twitter-tweet'><p>The bridge "
                + $"is <a href='/b'>open</a>!</p>— Valley Council (@valley) <a href='/1'>March 4, 2021</a></blockquote></div>{Last}</div>");

        Assert.Contains("The bridge is open!", document.Text, StringComparison.Ordinal);
        Assert.Contains("— Valley Council (@valley) March 4, 2021", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCellsOfARowAreSeenApart() =>
        Assert.Contains(Parse($"{First}<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2021</td><td>9,000</td></tr></table>{Last}").Text.Split('\n'),
            line =>
            line is "2021 | 9,000");

    private static Document Parse(string body) =>
        DocumentParser.Parse(DocumentReader.Read($"<html><head><title>Bridge opens at last</title></head><body>{body}</body></html>",
            Format.Html));
}
