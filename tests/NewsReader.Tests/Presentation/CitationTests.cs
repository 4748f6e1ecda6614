using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Presentation;

public sealed class CitationTests(BusySite site) : IClassFixture<BusySite>
{
    [Theory]
    [InlineData("/articles/999/revisions/1/citation.txt")]
    [InlineData("/articles/1/revisions/9/citation.bib")]
    [InlineData("/articles/1/revisions/1/citation.xml")]
    [InlineData("/articles/1/revisions/1/quotes/0/citation.csl")]
    [InlineData("/articles/1/revisions/1/quotes/999/citation.txt")]
    public async Task WhatIsNotThereCannotBeCited(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AQuoteIsCitedWithItsSpeakerAndItsPermanentAddress()
    {
        using var text = JsonDocument.Parse(await site.Client.GetStringAsync(At("/articles/2.json")));
        var quote = text.RootElement.GetProperty("quotes").EnumerateArray()
            .First(one => one.GetProperty("creator").GetProperty("jobTitle").GetString() is "US PRESIDENT");
        var position = quote.GetProperty("position").GetInt32();
        var plain = await site.Client.GetStringAsync(At($"/articles/2/revisions/1/quotes/{position}/citation.txt"));

        Assert.StartsWith("DONALD TRUMP, US PRESIDENT: “", plain, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"/articles/2/revisions/1#quote-{position}", plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txt", "inline; filename=\"newsreader-1-1.txt\"")]
    [InlineData("bib", "attachment; filename=\"newsreader-1-1.bib\"")]
    [InlineData("ris", "attachment; filename=\"newsreader-1-1.ris\"")]
    [InlineData("csl", "attachment; filename=\"newsreader-1-1.csl.json\"")]
    public async Task ACitationHasTheNameOfItsFile(string form, string expected)
    {
        using var answer = await site.Client.GetAsync(At($"/articles/1/revisions/1/citation.{form}"));

        Assert.Equal(expected, answer.Content.Headers.ContentDisposition!.ToString());
    }

    [Fact]
    public async Task APageLeadsToTheReportWhereItWasPublished()
    {
        using var added = await site.Client.PostAsJsonAsync(
            At("/api/v1/documents"), new
            {
                text = "The bridge over the Wend is shut for a week.",
                headline = "Bridge shut",
                url = "https://news.example/a?b=1&c=2"
            });
        using var outcome = JsonDocument.Parse(await added.Content.ReadAsStringAsync());
        var page = await site.Client.GetStringAsync(At($"/articles/{outcome.RootElement.GetProperty("article").GetInt64()}"));

        Assert.Contains(
            """<a class="quiet" rel="external nofollow" href="https://news.example/a?b=1&amp;c=2">Original<span class="hidden"> at news.example</span></a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<meta name="citation_public_url" content="https://news.example/a?b=1&amp;c=2">""", page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Original<span", await site.Client.GetStringAsync(At("/articles/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATextIsCitedInFourForms()
    {
        Assert.Contains("Nathan King. “A look at", await site.Client.GetStringAsync(At("/articles/1/revisions/1/citation.txt")),
            StringComparison.Ordinal);
        Assert.StartsWith("@misc{newsreader-1-1,", await site.Client.GetStringAsync(At("/articles/1/revisions/1/citation.bib")),
            StringComparison.Ordinal);
        Assert.StartsWith("TY  - NEWS\r\nID  - newsreader-1-1\r\n",
            await site.Client.GetStringAsync(At("/articles/1/revisions/1/citation.ris")), StringComparison.Ordinal);
        using var csl = JsonDocument.Parse(await site.Client.GetStringAsync(At("/articles/2/revisions/1/citation.csl")));
        Assert.Equal("broadcast", csl.RootElement[0].GetProperty("type").GetString());
    }
}
