using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading.Html;

/// <summary>Kinds of page that differ in structure: what is the report, and what only surrounds it.</summary>
public sealed class PageKindTests
{
    private const string First = "The ferry to Arden ran aground on Sunday night, the harbour master said, and all forty people on "
        + "board are safe.";
    private const string Second = "Two tugs pulled it off the sandbank at high water, and divers looked for damage to the hull until "
        + "the morning.";
    private const string Third = "The next boat leaves on Tuesday at noon, the company told its customers, and tickets for Monday "
        + "remain valid.";

    [Theory]
    [InlineData("<p>{0}</p><p class='subscriber-only paywall'>{1}</p><p class='paywall'>{2}</p>")]
    [InlineData("<p class='teaser'>{0}</p><div class='paywall'>{1}</div><div class='premium paywall'>{2}</div>")]
    [InlineData("<section class='part'><p>{0}</p></section><section class='part'><p>{1}</p></section><section "
        + "class='part'><p>{2}</p></section>")]
    [InlineData("<div class='chunk-1'><p>{0}</p></div><div class='ad'>Buy</div><div class='chunk-2'><p>{1}</p></div><div "
        + "class='chunk-3'><p>{2}</p></div>")]
    [InlineData("<article class='entry'><time>10:00</time><p>{0}</p></article><article class='entry'><time>9:00</time><p>{1}</p></article>"
        + "<article class='entry'><time>8:00</time><p>{2}</p></article>")]
    [InlineData("<ul class='updates'><li class='update'><h3>A</h3><p>{0}</p></li><li class='update'><h3>B</h3><p>{1}</p></li>"
        + "<li class='update'><h3>C</h3><p>{2}</p></li></ul>")]
    [InlineData("<p>{0}</p><div class='x'><p><a href='/s'>{1}</a></p></div><p>{2}</p>")]
    public void EveryPartOfTheReportIsRead(string body)
    {
        var text = TextOf(Page(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, First, Second, Third)));

        Assert.All([First, Second, Third], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<aside><h2>Read on</h2><p>Get four weeks for one pound, and cancel at any time.</p><p>Already a subscriber? Log "
        + "in.</p></aside>")]
    [InlineData("<div class='paywall'><p>This is your last free article of the month, so subscribe now to keep reading our "
        + "work.</p><button>OK</button></div>")]
    [InlineData("<div><h3>3 comments</h3><p>I have taken this boat for years and nobody ever told us anything, at all, ever.</p></div>")]
    [InlineData("<p>Do you have a story about boats? Email us at desk@arden.example</p>")]
    [InlineData("<ul><li><h4>1/3 The pier</h4><p>The pier, which was built long ago, at dawn.</p></li><li><h4>2/3 The "
        + "pier</h4><p>The pier at noon,"
        + " with gulls.</p></li><li><h4>3/3 The pier</h4><p>The pier in the evening, without them.</p></li></ul>")]
    [InlineData("<div class='gallery'><p>The pier, which was built long ago, at dawn and at noon, and in the evening.</p></div>")]
    public void WhatSurroundsTheReportIsLeftOut(string surrounding)
    {
        var text = TextOf(Page($"<p>{First}</p><p>{Second}</p><p>{Third}</p>{surrounding}"));

        Assert.EndsWith(Third, text.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatIsNothingButAGalleryIsRead() =>
        Assert.Contains("The pier at dawn", TextOf(Page("<div class='gallery'><p>The pier at dawn, with the last of the fog.</p></div>")),
            StringComparison.Ordinal);

    [Fact]
    public void ABodyInTheDataAloneIsRead()
    {
        var document = Parse("<html><head><title>Ferry</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
            + $"\"Ferry aground\",\"articleBody\":\"{First}\\n\\n{Second}\"}}</script></head><body><div id='app'></div></body></html>");

        Assert.Equal("Ferry aground", document.Headline!.Value);
        Assert.Contains(Second, document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class='author'>Ann Lee</div>")]
    [InlineData("<p class='byline'><a href='/a'>Ann Lee</a> <a href='mailto:a@x.example'>Email the author</a></p>")]
    [InlineData("<p class='byline'><a href='/a'>Ann Lee</a> | <a href='https://social.example/a'>@annlee</a></p>")]
    [InlineData("<p>By Ann Lee | Arden Post | March 4, 2024</p>")]
    [InlineData("<div class='meta'>By Ann Lee<br>Published March 4, 2024</div>")]
    [InlineData("<span itemprop='author' itemscope itemtype='https://schema.org/Person'><span itemprop='name'>Ann Lee</span></span>")]
    public void TheReporterIsTheOneOfTheReport(string byline)
    {
        var document = Parse(Page($"{byline}<p>{First}</p><p>{Second}</p><p>{Third}</p>"
            + "<div class='related'><div class='card'><h3><a href='/o'>Other</a></h3><span class='author' rel='author'>Jo "
            + "Doe</span></div></div>"));

        Assert.Equal("Ann Lee", Assert.Single(document.Reporters).Value);
        Assert.Equal(3, document.Blocks.Count(block => block.Role == BlockRole.Paragraph));
    }

    [Fact]
    public void AuthorsOfTheDataMayBeReferences()
    {
        var document = Parse("<html><head><script "
            + "type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
            + "\"author\":[{\"@id\":\"#a\"}],\"publisher\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ann Lee\"},"
            + "{\"@type\":\"Organization\",\"@id\":\"#p\",\"name\":\"Arden "
            + "Post\"},{\"@id\":\"#l\",\"name\":[{\"@id\":\"#l\"}]}]}</script></head>"
            + $"<body><h1>Ferry</h1><p>{First}</p></body></html>");

        Assert.Equal(("Ann Lee", "Arden Post"), (Assert.Single(document.Reporters).Value, document.Outlet!.Value));
    }

    [Theory]
    [InlineData("<!-- saved from url=(0031)https://arden.example/ferry-news -->")]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://arden.example/ferry-news \n saved date: today\n-->")]
    public void TheAddressIsWhereTheBrowserSavedIt(string comment) =>
        Assert.Equal("https://arden.example/ferry-news", Parse($"<!DOCTYPE html>{comment}{Page($"<p>{First}</p>")}").Address!.Value);

    [Fact]
    public void ALineOfTwoDatesIsNoParagraph()
    {
        var document = Parse(Page($"<p>Published Mon 4 Mar 2024 11.30 PM EST | Last modified on Tue 5 Mar 2024 08.00 "
            + $"GMT</p><p>{First}</p><p>{Second}</p>"));

        Assert.Equal(("2024-03-04T23:30-05:00", "2024-03-05T08:00Z"), (document.Published!.Value, document.Modified!.Value));
        Assert.Equal(2, document.Blocks.Count(block => block.Role == BlockRole.Paragraph));
    }

    private static string Page(string body) =>
        $"<html><head><title>Ferry aground at Arden</title></head><body><article><h1>Ferry aground at "
            + $"Arden</h1>{body}</article></body></html>";

    private static Document Parse(string html) => DocumentParser.Parse(DocumentReader.Read(html, Format.Html));

    private static string TextOf(string html) => Parse(html).Text;
}
