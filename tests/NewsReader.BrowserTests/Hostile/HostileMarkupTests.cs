using System.Globalization;
using System.Text.Encodings.Web;
using Markdig;
using NewsReader.Markup;

namespace NewsReader.BrowserTests.Hostile;

/// <summary>
/// A corpus of markup, through every format and field and through what people type, in a browser without the security
/// policy to help.
/// </summary>
public sealed class HostileMarkupTests(HostileSite site) : IClassFixture<HostileSite>
{
    [Fact]
    public async Task TheTrapIsSprungByWhatIsNotCleaned()
    {
        await using var trap = await site.SetTrapAsync();

        Assert.NotEmpty(await trap.ShowAsync("<img src=x onerror=trap(1)>"));
        Assert.NotEmpty(await trap.ShowAsync("<img src=//evil.example/x>"));
        Assert.NotEmpty(await trap.ShowAsync("<a href=javascript:trap(1)>x</a>"));
        Assert.True(HostileMarkup.Vectors.Count >= 150);
    }

    [Fact]
    public async Task NothingRunsOrLeavesOnTheArticlesThatCarryIt()
    {
        await using var trap = await site.SetTrapAsync();
        foreach (var (name, id) in site.Articles)
        {
            AssertNothing(await trap.OpenAsync($"/articles/{id}"), name);
        }
    }

    [Fact]
    public async Task NothingRunsOrLeavesOnThePagesAroundThem()
    {
        await using var trap = await site.SetTrapAsync();
        var ids = site.Articles.Values.ToList();
        var pairs = ids.Where((_, index) => index % 9 == 0)
            .Zip(ids.Where((_, index) => index % 9 == 5), (left, right) => $"/compare/{left}...{right}");
        var around = Enumerable.Range(3, 12)
            .SelectMany(number =>
                new[] { $"/stories/{number}", $"/sources/{number}", $"/speakers/{number}", $"/speakers/{number}/same",
                    $"/quotes/{number}/speaker", $"/articles/{number}/history" });
        foreach (var address in around.Concat(pairs)
            .Concat(["/", "/compare", "/quotes", "/quotes?q=trap", "/quotes?q=said&page=2", "/quotes/real?text=trap+words+said"]))
        {
            AssertNothing(await trap.OpenAsync(address), address);
        }
    }

    [Fact]
    public async Task NothingRunsOrLeavesWhenItIsTyped()
    {
        string[] fields =
            ["/quotes?q=", "/quotes/real?text=", "/compare?v=", "/settings?back=", "/login?returnUrl=", "/speakers/1/same?q=", "/?outlet="];
        await using var trap = await site.SetTrapAsync();
        foreach (var (index, vectors) in HostileMarkup.Searches.Index())
        {
            var address = fields[index % 2 == 0 ? 0 : (index / 2) % fields.Length] + UrlEncoder.Default.Encode(vectors);
            AssertNothing(await trap.OpenAsync(address), address);
        }
    }

    [Fact]
    public async Task NothingRunsOrLeavesBehindTheGateOfMarkup()
    {
        var gate = new HtmlGate(_ => null);
        await using var trap = await site.SetTrapAsync();
        foreach (var vectors in HostileMarkup.Portions)
        {
            var passed =
                vectors.Select(vector =>
                    Passed(gate, vector) + Passed(gate, Markdown.ToHtml($"words {vector} words\n\n[words]({vector})")));
            AssertNothing(await trap.ShowAsync(string.Concat(passed)), vectors[0]);
        }
    }

    private static string Passed(HtmlGate gate, string html)
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        gate.Pass(html).WriteTo(page, HtmlEncoder.Default);
        return page.ToString();
    }

    private static void AssertNothing(IReadOnlyList<string> caught, string where) =>
        Assert.True(caught.Count == 0, $"{where}: {string.Join("; ", caught)}");
}
