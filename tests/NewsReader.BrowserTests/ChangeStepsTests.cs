using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.BrowserTests;

/// <summary>Going from change to change: each is visited once, in the order of the page, and the counter agrees.</summary>
public sealed partial class ChangeStepsTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    /// <summary>Rows whose own label says that they differ, in the order of the page; form alone and sameness are no change.</summary>
    private const string Differing = """
        [...document.querySelectorAll("[data-step]")]
          .filter(row => row.matches(".reworded, .left, .right, .partly, .is-moved") || row.querySelector(".label .kind.material"))
          .map(row => row.id)
        """;

    public static TheoryData<string, int> Pages { get; } = new()
    {
        { "/compare/1...2", 1280 },
        { "/compare/1...2", 375 },
        { "/compare/1...2?only=changes", 1280 },
        { "/compare/1...2?view=unified", 1280 },
        { "/compare/{wire}...{radio}", 375 },
        { "/collate/{revised}.1...{revised}...{wire}", 1280 },
        { "/collate/{revised}.1...{revised}...{wire}", 375 },
        { "/collate/{revised}.1...{form}...{revised}?only=differences", 1280 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task NextVisitsEveryChangeInOrderAndBeginsAgain(string path, int width)
    {
        var visit = await OpenAsync(Newsroom.Fill(path), new Look(width));
        var changes = await ChangesAsync(visit);
        Assert.Equal(changes, await WalkAsync(visit, changes.Length, () => ClickAsync(visit, "next")));
        await ClickAsync(visit, "next");
        Assert.Equal(changes[0], await visit.FocusedIdAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task PreviousVisitsEveryChangeFromTheLast(string path, int width)
    {
        var visit = await OpenAsync(Newsroom.Fill(path), new Look(width));
        var changes = await ChangesAsync(visit);
        Assert.Equal(changes.Reverse(), await WalkAsync(visit, changes.Length, () => ClickAsync(visit, "previous")));
        await ClickAsync(visit, "previous");
        Assert.Equal(changes[^1], await visit.FocusedIdAsync());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task KeysVisitEveryChangeInBothDirections(string path, int width)
    {
        var visit = await OpenAsync(Newsroom.Fill(path), new Look(width));
        var changes = await ChangesAsync(visit);
        Assert.Equal(changes, await WalkAsync(visit, changes.Length, () => visit.Page.Keyboard.PressAsync("n")));
        Assert.Equal(changes.Reverse().Skip(1), await WalkAsync(visit, changes.Length - 1, () => visit.Page.Keyboard.PressAsync("p")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task LinksVisitEveryChangeWithoutScript(string path, int width)
    {
        var visit = await OpenAsync(Newsroom.Fill(path), new Look(width, HasScript: false));
        var changes = await ChangesAsync(visit);
        foreach (var (number, change) in changes.Index())
        {
            await ClickAsync(visit, "next");
            Assert.EndsWith($"change={number + 1}#{change}", visit.Page.Url, StringComparison.Ordinal);
            Assert.Equal($"{number + 1} of {changes.Length}", await visit.Page.Locator("#at").TextContentAsync());
        }
    }

    [Fact]
    public async Task TappingNextVisitsTheChanges()
    {
        var visit = await OpenAsync("/compare/1...2", new Look(375, HasTouch: true));
        var changes = await ChangesAsync(visit);
        Assert.Equal(changes, await WalkAsync(visit, changes.Length, () => visit.Page.Locator("[data-go='next']").TapAsync()));
    }

    [Fact]
    public async Task CounterAndAddressFollowTheReader()
    {
        var visit = await OpenAsync("/compare/1...2");
        var changes = await ChangesAsync(visit);
        await ClickAsync(visit, "next");
        await ClickAsync(visit, "next");
        Assert.Equal($"2 of {changes.Length}", await visit.Page.Locator("#at").TextContentAsync());
        Assert.EndsWith($"?change=2#{changes[1]}", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        await ClickAsync(visit, "next");
        Assert.Equal(changes[2], await visit.FocusedIdAsync());
    }

    [Fact]
    public async Task NextGoesOnFromTheRowThatHasTheFocus()
    {
        var visit = await OpenAsync("/compare/1...2?show=everything");
        var changes = await ChangesAsync(visit);
        var same = await visit.Page.EvaluateAsync<string>("[...document.querySelectorAll('.row.same')].at(-1).id");
        await visit.Page.Locator($"#{same}").FocusAsync();
        await visit.Page.Keyboard.PressAsync("n");
        var after = changes.Where(change => Number(change) > Number(same)).Append(changes[0]).First();
        Assert.Equal(after, await visit.FocusedIdAsync());
    }

    [Fact]
    public async Task TheFirstStepStartsFromWhatIsInSight()
    {
        var visit = await OpenAsync("/compare/1...2");
        var changes = await ChangesAsync(visit);
        await visit.Page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ block: 'start', behavior: 'instant' })",
            changes[^2]);
        await visit.Page.Keyboard.PressAsync("n");
        Assert.Equal(changes[^2], await visit.FocusedIdAsync());
    }

    /// <summary>The changes of the page, whose number is what the counter says before the first step.</summary>
    private static async Task<string[]> ChangesAsync(Visit visit)
    {
        var changes = await visit.Page.EvaluateAsync<string[]>(Differing);
        Assert.True(changes.Length > 1, "The page has no two changes to go between.");
        Assert.Equal($"{changes.Length} changes", await visit.Page.Locator("#at").TextContentAsync());
        return changes;
    }

    private static async Task<List<string>> WalkAsync(Visit visit, int steps, Func<Task> step)
    {
        var visited = new List<string>();
        for (var taken = 0; taken < steps; taken++)
        {
            await step();
            visited.Add(await visit.FocusedIdAsync());
        }

        return visited;
    }

    private static Task ClickAsync(Visit visit, string direction) => visit.Page.Locator($"[data-go='{direction}']").ClickAsync();

    private static int Number(string row) => int.Parse(Digits().Match(row).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
