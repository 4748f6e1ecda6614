using System.Text.RegularExpressions;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Goes through every page of the site in every state, and finds the controls that no row of the control table is about.</summary>
public sealed partial class ControlCoverageTests(ControlRoom room)
{
    /// <summary>Returns the controls of a page that are in no row, and the addresses its links lead to.</summary>
    private const string Look = """
        rows => {
          const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, form, area[href], audio[controls], "
            + "video[controls], [contenteditable], [tabindex]:not([tabindex='-1'])";
          const isIn = (element, row) =>
            element.matches(row.selector) && (!row.words || new RegExp(row.words).test(element.textContent.trim()));
          return {
            unknown: [...document.querySelectorAll(controls)]
              .filter(element => !rows.some(row => isIn(element, row)))
              .map(element => element.outerHTML.replace(/\s+/g, " ").slice(0, 200)),
            links: [...document.querySelectorAll("a[href]")]
              .map(link => new URL(link.getAttribute("href"), document.baseURI))
              .filter(link => link.host === location.host)
              .map(link => link.pathname + link.search),
          };
        }
        """;

    [Fact]
    public void EveryRowHasANameOfItsOwn() =>
        Assert.Equal(ControlTable.Rows.Count, ControlTable.Rows.Select(control => control.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public async Task EveryControlOfEveryPageIsInTheTable()
    {
        await room.IsFilledAsync();
        var unknown = new List<string>();
        foreach (var site in Enum.GetValues<ControlSite>())
        {
            unknown.AddRange(await UnknownAsync(site));
        }

        Assert.True(unknown.Count == 0, $"Controls that are in no row of the control table:\n{string.Join('\n', unknown)}");
    }

    private async Task<List<string>> UnknownAsync(ControlSite site)
    {
        await using var visit = await room.OpenAsync(site, new Look());
        var rows = ControlTable.Rows.Select(control => new { selector = control.Selector, words = control.Words }).ToArray();
        var waiting = new Queue<string>(await PathsAsync(site));
        var (seen, unknown) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        while (waiting.TryDequeue(out var path))
        {
            await visit.GoToAsync(path);
            var page = await visit.Page.EvaluateAsync<Page>(Look, rows);
            unknown.AddRange(page.Unknown.Where(control => seen.Add(Shape(control))).Select(control => $"{path}: {control}"));
            page.Links.Where(link => !Other().IsMatch(link) && seen.Add(Shape(link))).ToList().ForEach(waiting.Enqueue);
            room.Drop(path);
        }

        return unknown;
    }

    /// <summary>Every page that a row is about, and for the newsroom every screen.</summary>
    private async Task<List<string>> PathsAsync(ControlSite site)
    {
        List<string> paths = site != ControlSite.Newsroom
            ? []
            : [.. Screens.Names.Select(name => room.Fill(Screens.PathOf(name, room.Newsroom)))];
        foreach (var control in ControlTable.Rows.Where(control => control.Site == site)
            .DistinctBy(control => (control.On, control.Fresh)))
        {
            paths.Add(room.Fill(control.Fresh is { } fresh ? await fresh(room) : control.On));
        }

        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What pages of one kind have alike: their address without numbers and without what was searched.</summary>
    private static string Shape(string address) => Varying().Replace(address, "#");

    [GeneratedRegex("[0-9a-f]{32}|[0-9]+|(?<==)[^&]*")]
    private static partial Regex Varying();

    /// <summary>Addresses that are no pages.</summary>
    [GeneratedRegex(@"\.(json|csv|atom|html|txt|bib|csl|ris|jsonl|xml|opml|js|css|svg)(\?|$)|/bytes$|^/api/|^/openapi|/logout")]
    private static partial Regex Other();

    /// <summary>What was found on a page.</summary>
    private sealed class Page
    {
        public string[] Unknown { get; set; } = [];

        public string[] Links { get; set; } = [];
    }
}
