using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Feeds;

/// <summary>What feed readers rely on: ids that last, content that they can show, and changes where changes are listed.</summary>
public sealed class FeedTests(BusySite site) : IClassFixture<BusySite>
{
    private const string Hostile = "<script>alert(1)</script> & \u0001\u202E ]]> \uFFFE עברית";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Lists =
        ["/stories", "/stories/1", "/articles", "/articles/1", "/articles/1/revisions/1", "/articles/2/history", "/quotes",
            "/quotes/real", "/speakers", "/speakers/1", "/compare/1...2"];

    [Fact]
    public async Task NothingInATextBecomesMarkup()
    {
        var article = await AddAsync("feed-hostile", $"Report of {Hostile}\n\nThe mayor said: \"{Hostile}\".\n\nThe road is shut.");
        foreach (var list in new[] { "/stories", "/articles", $"/articles/{article}", $"/articles/{article}/history", "/quotes" })
        {
            var feed = await AtomAsync(list);
            Assert.Empty(feed.Descendants(Xhtml + "script"));
            using var json = await JsonAsync(list);
            Assert.All(json.RootElement.GetProperty("items").EnumerateArray(), item =>
                Assert.DoesNotContain("<script", item.GetProperty("content_html").GetString(), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task AnIdIsTheSameBehindAnyHost()
    {
        foreach (var list in Lists)
        {
            var (here, there) = (Ids(await AtomAsync(list)), Ids(await AtomAsync(list, host: "localhost")));

            Assert.Equal(here, there);
            Assert.All(here, id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
            Assert.Equal(here.Count, here.Distinct().Count());
        }
    }

    [Fact]
    public async Task BothFormsOfAFeedGiveTheSameIds()
    {
        foreach (var list in Lists)
        {
            using var json = await JsonAsync(list);
            Assert.Equal(Ids(await AtomAsync(list))[1..], json.RootElement.GetProperty("items").EnumerateArray()
                .Select(item => item.GetProperty("id").GetString()!));
        }
    }

    [Fact]
    public async Task AnotherCollectionHasOtherIds()
    {
        using var folder = new TemporaryFolder();
        await using var other = await StartedSite.StartAsync(folder.Path);
        var ids = Ids(XDocument.Parse(await other.Client.GetStringAsync(At("/articles/1.atom"))).Root!);

        Assert.Empty(ids.Intersect(Ids(await AtomAsync("/articles/1"))));
    }

    [Fact]
    public async Task EntriesHoldXhtml()
    {
        foreach (var entry in await Task.WhenAll(Lists.Select(async list => (List: list, Feed: await AtomAsync(list)))))
        {
            Assert.All(entry.Feed.Elements(Atom + "entry"), one =>
            {
                Assert.Equal("xhtml", one.Element(Atom + "content")!.Attribute("type")!.Value);
                Assert.Equal(Xhtml + "div", one.Element(Atom + "content")!.Elements().Single().Name);
                Assert.All(one.Element(Atom + "content")!.Descendants(), element => Assert.Equal(Xhtml, element.Name.Namespace));
            });
        }
    }

    [Fact]
    public async Task TheHistoryShowsWhatChangedUnderIdsOfItsOwn()
    {
        var article = await AddAsync("feed-history",
            "Ferry sinks\n\nTwo sailors died when the ferry sank off the cape on Monday. Divers searched the wreck until the morning.");
        await AddAsync("feed-history",
            "Ferry sinks\n\nThree sailors died when the ferry sank off the cape on Monday. Divers searched the wreck until the morning. "
            + "The owner was questioned by the police.");
        var history = await AtomAsync($"/articles/{article}/history");
        var change = history.Elements(Atom + "entry").First();
        var content = change.Element(Atom + "content")!;

        Assert.Matches("^Revision 2: [1-9] changes? to check, 1 sentence reworded, 1 added$", change.Element(Atom + "title")!.Value);
        Assert.Contains($"/compare/{article}.1...{article}.2", change.Element(Atom + "link")!.Attribute("href")!.Value,
            StringComparison.Ordinal);
        Assert.Contains(content.Descendants(Xhtml + "li"), item => item.Value.Contains(" → Three", StringComparison.Ordinal));
        Assert.Equal("Two", content.Descendants(Xhtml + "del").Single().Value);
        Assert.Equal(["Three", "The owner was questioned by the police."], content.Descendants(Xhtml + "ins")
            .Select(inserted => inserted.Value));
        Assert.Empty(Ids(history).Intersect(Ids(await AtomAsync($"/articles/{article}"))
            .Concat(Ids(await AtomAsync($"/articles/{article}/revisions/1")))));
    }

    [Fact]
    public async Task AReportKeepsItsIdWhenItIsRevised()
    {
        var article = await AddAsync("feed-revised", "Market opens\n\nThe market in the old town opened on Friday after a year of works.");
        async Task<string> IdAsync() => (await AtomAsync("/articles?q=market")).Elements(Atom + "entry")
            .Single(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.Contains($"/articles/{article}/",
                StringComparison.Ordinal)).Element(Atom + "id")!.Value;

        var before = await IdAsync();
        await AddAsync("feed-revised", "Market opens\n\nThe market in the old town opened on Saturday after a year of works.");
        Assert.Equal(before, await IdAsync());
    }

    [Fact]
    public async Task TheLastPartOfAListNamesNoNext()
    {
        using var last = await JsonAsync("/stories/1");
        Assert.False(last.RootElement.TryGetProperty("next_url", out _));
        using var first = JsonDocument.Parse(await site.Client.GetStringAsync(At("/quotes.jsonfeed?limit=1")));
        Assert.Equal(JsonValueKind.String, first.RootElement.GetProperty("next_url").ValueKind);
    }

    [Fact]
    public async Task AReportLeadsToWhereItWasPublished()
    {
        var article = await AddAsync("feed-original", "Tram stops\n\nThe tram to the harbour stops for a week.",
            "https://news.example/tram");
        Assert.Contains((await AtomAsync($"/articles/{article}")).Descendants(Atom + "link"), link =>
            link.Attribute("rel")!.Value is "via" && link.Attribute("href")!.Value is "https://news.example/tram");
        using var json = await JsonAsync($"/articles/{article}");
        Assert.Equal("https://news.example/tram", json.RootElement.GetProperty("items")[0].GetProperty("external_url").GetString());
    }

    private static List<string> Ids(XElement feed) => [.. feed.DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value)];

    private async Task<XElement> AtomAsync(string list, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At(Suffixed(list, ".atom")));
        request.Headers.Host = host;
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }

    private async Task<JsonDocument> JsonAsync(string list) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(At(Suffixed(list, ".jsonfeed"))));

    /// <summary>The address of a list in a form; some lists need something to look for.</summary>
    private static string Suffixed(string list, string suffix) =>
        list.Contains('?', StringComparison.Ordinal) ? list.Replace("?", $"{suffix}?", StringComparison.Ordinal)
        : list + suffix + (list is "/quotes/real" ? "?text=enemy" : list is "/speakers" ? "?q=trump" : "");

    private async Task<long> AddAsync(string identity, string text, string? url = null)
    {
        using var answer = await site.Client.PostAsJsonAsync(At($"/api/v1/documents?identity={identity}"), new { text, url });
        using var outcome = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return outcome.RootElement.GetProperty("article").GetInt64();
    }
}
