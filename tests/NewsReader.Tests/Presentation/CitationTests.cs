using System.Net;
using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Rows;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Presentation;

public sealed class CitationTests(BusySite site) : IClassFixture<BusySite>
{
    private const string Hostile = "50% & #1_\\input{x} $y$ ~^ </script>\"";

    [Theory]
    [InlineData("/articles/999/revisions/1/citation.txt")]
    [InlineData("/articles/1/revisions/9/citation.bib")]
    [InlineData("/articles/1/revisions/1/citation.ris")]
    [InlineData("/articles/1/revisions/1/quotes/0/citation.csl")]
    [InlineData("/articles/1/revisions/1/quotes/999/citation.txt")]
    public async Task WhatIsNotThereCannotBeCited(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void WhatTexTakesForCommandsIsTakenLiterally()
    {
        var entry = new Citation(Revision(Hostile), "http://localhost/articles/7/revisions/2").BibTeX;

        Assert.Contains(@"title = {{50\% \& \#1\_{\textbackslash}input\{x\} \$y\$ {\textasciitilde}{\textasciicircum} </script>""}}", entry, StringComparison.Ordinal);
        Assert.Contains(@"author = {{A and B\}}}", entry, StringComparison.Ordinal);
        Assert.StartsWith("@misc{newsreader-7-2,", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void AnythingIsValidCslJson()
    {
        using var csl = JsonDocument.Parse(new Citation(Revision(Hostile), "http://localhost/", Quote()).CslJson);

        Assert.Equal(Hostile, csl.RootElement[0].GetProperty("title").GetString());
        Assert.Equal("newsreader-7-2-quote-3", csl.RootElement[0].GetProperty("id").GetString());
    }

    [Fact]
    public void AnUnknownDateIsUndatedAndNotMadeUp()
    {
        var citation = new Citation(Revision("A title"), "http://localhost/a");

        Assert.Equal("A and B}. “A title.” undated, unknown medium, revision 2. http://localhost/a", citation.Plain);
        Assert.DoesNotContain("date", citation.BibTeX, StringComparison.Ordinal);
        Assert.DoesNotContain("issued", citation.CslJson, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("These are its first words.")]
    [InlineData("Is it closed?")]
    public void ATitleThatEndsItselfIsNotEndedAgain(string title) =>
        Assert.Contains($"“{title}” undated", new Citation(Revision(title), "http://localhost/a").Plain, StringComparison.Ordinal);

    [Fact]
    public async Task AQuoteIsCitedWithItsSpeakerAndItsPermanentAddress()
    {
        using var text = JsonDocument.Parse(await site.Client.GetStringAsync(At("/articles/2.json")));
        var quote = text.RootElement.GetProperty("quotes").EnumerateArray().First(one => one.GetProperty("creator").GetProperty("jobTitle").GetString() is "US PRESIDENT");
        var position = quote.GetProperty("position").GetInt32();
        var plain = await site.Client.GetStringAsync(At($"/articles/2/revisions/1/quotes/{position}/citation.txt"));

        Assert.StartsWith("DONALD TRUMP, US PRESIDENT: “", plain, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"/articles/2/revisions/1#quote-{position}", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATextIsCitedInThreeForms()
    {
        Assert.Contains("Nathan King. “A look at", await site.Client.GetStringAsync(At("/articles/1/revisions/1/citation.txt")), StringComparison.Ordinal);
        Assert.StartsWith("@misc{newsreader-1-1,", await site.Client.GetStringAsync(At("/articles/1/revisions/1/citation.bib")), StringComparison.Ordinal);
        using var csl = JsonDocument.Parse(await site.Client.GetStringAsync(At("/articles/2/revisions/1/citation.csl")));
        Assert.Equal("broadcast", csl.RootElement[0].GetProperty("type").GetString());
    }

    private static Revision Revision(string title) => new()
    {
        Id = 1,
        ArticleId = 7,
        Number = 2,
        ReceivedAt = DateTimeOffset.UnixEpoch,
        SourceId = 1,
        Words = 3,
        Document = new Document { Text = "", Headline = new(title), Reporters = [new("A and B}")] },
    };

    private static StoredQuote Quote() => new(
        1, 2, null, IsCorrected: false, new Quote { Parts = [new(0, 0)], Text = "\"{<words>\u0001", Type = QuoteType.Direct, Confidence = 1, Speaker = new("S. O. Body", "mayor & more") });
}
