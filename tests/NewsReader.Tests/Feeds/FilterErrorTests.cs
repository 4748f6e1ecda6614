using System.Net;
using System.Text.Json;
using NewsReader.Tests.Commands;
using NewsReader.Tests.Hosting;
using static NewsReader.Tests.Hosting.Forms;

namespace NewsReader.Tests.Feeds;

/// <summary>A filter that is not understood is an error everywhere, never the whole collection.</summary>
public sealed class FilterErrorTests(BusySite site) : IClassFixture<BusySite>
{
    private static readonly string[] Searches =
    [
        "date:foo", "date:2018-07/2018-01", "medium:tv", "type:sung", "story:abc", "story:-1", "who:", "source:\"\"", "speaker:trump",
            "outlet:cgtn",
        "trump date:foo", "-medium:tv", "who:trump OR who:", "***", "OR", "AND", "date:\u202eoof", "who:\u0007",
            "medium:\u0000", "AND OR NOT", new string('x', 10_000), new string('م', 10_000), "a " + new string('9', 300),
    ];

    private static readonly string[] StoryFilters =
    [
        "medium=tv", "medium=1", "medium=web,wire", "from=yesterday", "from=2018-02-30", "to=15.7.2018", "from=2018-07-15&to=2018-07-01",
            "after=yesterday",
        "after=99999999999999999999-1", "medium=" + new string('x', 10_000), "from=%E2%80%AE2018", "to=%00",
    ];

    public static TheoryData<string> SearchedAddresses =>
    [
        .. from list in (string[])["/quotes", "/articles"]
           from form in (string[])[".json", ".csv", ".atom", ".jsonfeed"]
           select list + form,
        "/api/v1/quotes", "/api/v1/articles",
    ];

    [Theory]
    [MemberData(nameof(SearchedAddresses))]
    public async Task ASearchThatIsNotUnderstoodIsAProblemForPrograms(string address)
    {
        foreach (var search in Searches)
        {
            var detail = await ProblemAsync($"{address}?q={Uri.EscapeDataString(search)}");
            Assert.NotEqual("", detail);
        }
    }

    [Theory]
    [InlineData("/stories.json")]
    [InlineData("/stories.csv")]
    [InlineData("/stories.atom")]
    [InlineData("/stories.jsonfeed")]
    [InlineData("/api/v1/stories")]
    public async Task AStoryFilterThatIsNotUnderstoodIsAProblemForPrograms(string address)
    {
        foreach (var filter in StoryFilters)
        {
            Assert.NotEqual("", await ProblemAsync($"{address}?{filter}"));
        }
    }

    [Theory]
    [InlineData("/stories.csv?versions=many", "versions takes one of several, compared, not “many”.")]
    [InlineData("/stories.csv?medium=tv", "medium takes one of unknown, web, broadcast, wire, captions, not “tv”.")]
    [InlineData("/stories.csv?from=2018-07-15&to=2018-07-01", "to must be 2018-07-15 or later: from is after it.")]
    [InlineData("/quotes.csv?f=date:foo",
        "date: takes a day, month or year such as 2018-07-15, 2018-07 or 2018, or two of them in order with a slash between, not “foo”.")]
    [InlineData("/quotes.csv?sort=longest", "sort takes the word newest, not “longest”.")]
    [InlineData("/quotes/real.csv", "There is no letter or digit here to look for.")]
    public async Task TheProblemSaysWhatIsAccepted(string address, string detail) => Assert.Equal(detail, await ProblemAsync(address));

    [Fact]
    public async Task ThePageNamesTheFilterAndLeavesTheBoxFilled()
    {
        foreach (var (address, search) in from list in (string[])["/quotes",
            "/articles"]
                                          from search in Searches
                                          where search.Length < 200
                                          select (list, search))
        {
            var page = await PageAsync($"{address}?q={Uri.EscapeDataString(search)}");

            Assert.Contains("id=\"objections\"", page, StringComparison.Ordinal);
            Assert.Contains("Nothing was searched", page, StringComparison.Ordinal);
            Assert.Contains($"value=\"{search}\"", WebUtility.HtmlDecode(page).Replace("&#x0;", "\0", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheFrontPageNamesTheFilterAndListsNothing()
    {
        foreach (var filter in StoryFilters)
        {
            var page = await PageAsync("/?" + filter);

            Assert.Contains("id=\"objections\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("/stories/1\"", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/api/v1/stories?medium=web")]
    [InlineData("/api/v1/stories?medium=WEB")]
    [InlineData("/api/v1/stories?medium=Broadcast&several=true")]
    [InlineData("/stories.json?medium=web")]
    public async Task AMediumIsTakenAsDocumentedInAnyCase(string address)
    {
        using var stories = JsonDocument.Parse(await site.Client.GetStringAsync(At(address)));

        Assert.Equal(1, stories.RootElement.GetProperty("items")[0].GetProperty("id").GetInt64());
    }

    [Theory]
    [InlineData("quotes", "date:foo")]
    [InlineData("quotes", "medium:tv", "--json")]
    [InlineData("articles", "type:sung")]
    [InlineData("articles", "who:")]
    [InlineData("quotes", "speaker:trump")]
    [InlineData("real-quote", "…")]
    public async Task TheCommandEndsAsWrongUseAndPrintsNothing(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(site.Data, ["search", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("", run.Errors);
    }

    private async Task<string> ProblemAsync(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));
        var body = await answer.Content.ReadAsStringAsync();

        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{address}: {answer.StatusCode}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.NotEmpty(problem.RootElement.GetProperty("errors").EnumerateObject());
        return problem.RootElement.GetProperty("detail").GetString()!;
    }

    private async Task<string> PageAsync(string address)
    {
        using var answer = await site.Client.GetAsync(At(address));

        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{address}: {answer.StatusCode}");
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }
}
