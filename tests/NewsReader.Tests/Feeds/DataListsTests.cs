using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Feeds;

public sealed partial class DataListsTests(BusySite site) : IClassFixture<BusySite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly string[] Lists =
    [
        "/stories", "/stories/1", "/articles", "/articles/1", "/articles/1/revisions/1", "/articles/2/history", "/quotes", "/quotes/real",
        "/speakers", "/speakers/1", "/compare/1...2", "/compare/1.1...2.1",
    ];

    [Theory]
    [InlineData("/quotes.xml")]
    [InlineData("/quotes.")]
    [InlineData("/quotes.html")]
    [InlineData("/settings.json")]
    [InlineData("/stories/1.yaml")]
    [InlineData("/compare.json")]
    public async Task AnUnknownSuffixLeadsNowhere(string address) => Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));

    [Theory]
    [InlineData("/stories/999.json", HttpStatusCode.NotFound)]
    [InlineData("/stories/x.atom", HttpStatusCode.NotFound)]
    [InlineData("/articles/999.csv", HttpStatusCode.NotFound)]
    [InlineData("/articles/1/revisions/9.jsonfeed", HttpStatusCode.NotFound)]
    [InlineData("/articles/999/history.json", HttpStatusCode.NotFound)]
    [InlineData("/speakers/99999999999999999999.json", HttpStatusCode.NotFound)]
    [InlineData("/compare/1...999.json", HttpStatusCode.NotFound)]
    [InlineData("/compare/x...y.csv", HttpStatusCode.NotFound)]
    [InlineData("/quotes.json?page=99999", HttpStatusCode.BadRequest)]
    [InlineData("/quotes.json?page=99999999999999", HttpStatusCode.BadRequest)]
    [InlineData("/quotes.csv?page=-1", HttpStatusCode.BadRequest)]
    [InlineData("/stories.atom?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/stories.atom?limit=many", HttpStatusCode.BadRequest)]
    public async Task WhatIsNotThereOrCannotBeMeantIsToldAsProblemDetails(string address, HttpStatusCode expected)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((int)expected, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task EveryListIsAnAtomFeedWithWhatAtomRequires()
    {
        foreach (var list in Lists)
        {
            using var answer = await site.Client.GetAsync(At(list + ".atom?text=enemy&q=trump"));
            var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

            Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
            Assert.NotEmpty(feed.Elements(Atom + "entry"));
            foreach (var part in feed.Elements(Atom + "entry").Append(feed))
            {
                Assert.True(Uri.IsWellFormedUriString(part.Element(Atom + "id")!.Value, UriKind.Absolute));
                Assert.NotEqual("", part.Element(Atom + "title")!.Value);
                Assert.Matches("^[0-9-]{10}T[0-9:]{8}Z$", part.Element(Atom + "updated")!.Value);
            }
        }
    }

    [Fact]
    public async Task EveryAddressOfDataAnswersHeadAsItAnswersGet()
    {
        var addresses =
            from list in Lists from suffix in (string[])["atom", "jsonfeed", "json", "csv"] select $"{list}.{suffix}?text=enemy&q=trump";
        foreach (var address in addresses.Concat(["/compare/1...2.html", "/articles/1/revisions/1/citation.bib",
            "/articles/1/revisions/1/quotes/1/citation.txt", "/quotes.csv?q=medium:tv", "/api/v1/openapi.json", "/api/v1/stories",
            "/api/v1/articles/999", "/api/v1/quotes?q=medium:tv", "/stories/1.json", "/articles/1/history.atom"]))
        {
            using var get = await site.Client.GetAsync(At(address));
            using var head = await site.Client.SendAsync(new(HttpMethod.Head, At(address)));

            Assert.Equal((address, get.StatusCode, get.Content.Headers.ContentType),
                (address, head.StatusCode, head.Content.Headers.ContentType));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task TheHomeOfEveryFeedIsAPage()
    {
        foreach (var list in Lists)
        {
            using var feed = JsonDocument.Parse(await site.Client.GetStringAsync(At(list + ".jsonfeed?text=enemy&q=trump")));
            var home = feed.RootElement.GetProperty("home_page_url").GetString()!;
            using var page = await site.Client.GetAsync(home);

            Assert.Equal((home, HttpStatusCode.OK, "text/html"), (home, page.StatusCode, page.Content.Headers.ContentType!.MediaType));
        }
    }

    [Fact]
    public async Task TheLastPartOfAFeedNamesNoNext()
    {
        using var last = JsonDocument.Parse(await site.Client.GetStringAsync(At("/quotes.jsonfeed?limit=1000")));
        using var first = JsonDocument.Parse(await site.Client.GetStringAsync(At("/quotes.jsonfeed?limit=1")));

        Assert.False(last.RootElement.TryGetProperty("next_url", out _));
        Assert.EndsWith("page=2", first.RootElement.GetProperty("next_url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryListIsAJsonFeed()
    {
        foreach (var list in Lists)
        {
            using var feed = JsonDocument.Parse(await site.Client.GetStringAsync(At(list + ".jsonfeed?text=enemy&q=trump")));

            Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
            Assert.All(feed.RootElement.GetProperty("items").EnumerateArray(), item =>
                Assert.NotEqual("", item.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task EveryListIsJsonAndATableOfEvenRows()
    {
        foreach (var list in Lists)
        {
            using var json = JsonDocument.Parse(await site.Client.GetStringAsync(At(list + ".json?text=enemy&q=trump")));
            Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);

            var table = Rows(await site.Client.GetStringAsync(At(list + ".csv?text=enemy&q=trump")));
            Assert.True(table.Count > 1, list);
            Assert.All(table, row => Assert.Equal(table[0].Count, row.Count));
        }
    }

    [Fact]
    public async Task TheAcceptHeaderAsksForDataAndBrowsersGetPages()
    {
        Assert.Equal("text/csv", await TypeAsync("/quotes", "text/csv"));
        Assert.Equal("application/atom+xml", await TypeAsync("/", "application/atom+xml, text/html;q=0.5"));
        Assert.Equal("application/json", await TypeAsync("/articles/1", "application/json"));
        Assert.Equal("text/html", await TypeAsync("/articles/1", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        Assert.Equal("text/html", await TypeAsync("/articles/1", "*/*"));
        Assert.Equal("text/html", await TypeAsync("/help", "application/json"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?medium=web")]
    [InlineData("/stories/1")]
    [InlineData("/articles/1")]
    [InlineData("/quotes?q=well&sort=newest")]
    [InlineData("/speakers/1")]
    [InlineData("/compare/1...2")]
    public async Task APageLinksToItsData(string address)
    {
        var page = await site.Client.GetStringAsync(At(address));
        var links = Alternate().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups["address"].Value)).ToList();

        Assert.Equal(4, links.Count);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));
        }
    }

    [Fact]
    public async Task MarkupAndFormulasInATextStayText()
    {
        const string Hostile = "=HYPERLINK(\"http://evil.example\",\"x\")<script>alert(1)</script>]]>&";
        await AddAsync(new
        {
            text = "The mayor said: \"=1+1 is <b>two</b>, \"\" and that is that\".\n\nNobody disagreed.",
            headline = Hostile,
            author = "@SUM(1)",
            publisher = "+1"
        });

        var csv = await site.Client.GetStringAsync(At("/articles.csv"));
        Assert.Contains(Rows(csv), row => row.Contains("'" + Hostile) && row.Contains("'@SUM(1)") && row.Contains("'+1"));
        Assert.DoesNotContain(Rows(csv).SelectMany(row => row), cell =>
            cell.Length > 0 && "=@+".Contains(cell[0], StringComparison.Ordinal));

        var atom = XDocument.Parse(await site.Client.GetStringAsync(At("/articles.atom")));
        Assert.Contains(atom.Descendants(Atom + "title"), title => title.Value is Hostile);
        using var feed = JsonDocument.Parse(await site.Client.GetStringAsync(At("/articles.jsonfeed")));
        Assert.Contains(feed.RootElement.GetProperty("items").EnumerateArray(), item => item.GetProperty("title").GetString() is Hostile);
    }

    [Fact]
    public async Task ADateStandsAsFarAsItIsKnownAndNoFurther()
    {
        await AddAsync(new
        {
            text = "The dam held through the night of the flood.",
            headline = "Known to the second",
            datePublished = "2018-07-15T09:30:00Z"
        });
        await AddAsync(new
        {
            text = "A tower was built beside the old market hall.",
            headline = "Known to the day",
            datePublished = "2018-07-15"
        });
        var feed = XDocument.Parse(await site.Client.GetStringAsync(At("/articles.atom")));
        XElement Entry(string title) =>
            feed.Descendants(Atom + "entry")
                .Single(entry => string.Equals(entry.Element(Atom + "title")!.Value, title, StringComparison.Ordinal));

        Assert.Equal("2018-07-15T09:30:00Z", Entry("Known to the second").Element(Atom + "published")!.Value);
        Assert.Null(Entry("Known to the day").Element(Atom + "published"));
        Assert.Equal("2018-07-15", Entry("Known to the day").Element(DublinCore + "date")!.Value);
        Assert.Null(Entry("A look at the Trump-Putin relationship and its significance").Element(DublinCore + "date"));
    }

    [Fact]
    public async Task AComparisonIsDownloadedAsAPageThatStandsAlone()
    {
        using var answer = await site.Client.GetAsync(At("/compare/1...2.html"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("so-called", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));
        return answer.StatusCode;
    }

    private async Task<string> TypeAsync(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At(address));
        request.Headers.Accept.ParseAdd(accept);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Content.Headers.ContentType!.MediaType!;
    }

    private async Task AddAsync(object document)
    {
        using var content =
            new StringContent(JsonSerializer.Serialize(document), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await site.Client.PostAsync(At("/api/v1/documents"), content);
        Assert.True(answer.IsSuccessStatusCode);
    }

    /// <summary>The rows of a table as RFC 4180 has it.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            if (isQuoted && csv[at] == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
            {
                cell.Append(csv[at++]);
            }
            else if (csv[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && csv[at] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[at] is '\r')
                {
                    at++;
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(csv[at]);
            }
        }

        return rows;
    }

    [GeneratedRegex("<link rel=\"alternate\" type=\"[^\"]*\" title=\"[^\"]*\" href=\"(?<address>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Alternate();
}
