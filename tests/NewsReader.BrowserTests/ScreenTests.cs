using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>What holds on every screen, in both schemes, on a phone and on a desk.</summary>
public sealed class ScreenTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    private const int Phone = 320;
    private const int Desk = 1280;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string, int, bool> EveryScreen =>
        [.. from name in Screens.Names
            from width in new[] { Phone, Desk }
            from isDark in new[] { false, true }
            select new TheoryDataRow<string, int, bool>(name, width, isDark)];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenCanBeUsedByEveryoneAndFitsItsWindow(string screen, int width, bool isDark)
    {
        var visit = await OpenAsync(Screens.PathOf(screen, Newsroom), new Look(width, isDark));

        var result = await visit.Page.RunAxe(Rules);

        Assert.Empty(result.Violations.Select(Describe));
        Assert.True(await visit.FitsAsync(), "The page is wider than its window.");
        Assert.Empty(visit.Complaints);
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {string.Join("; ", violation.Nodes.Take(5).Select(node => $"{node.Target} {node.Any.FirstOrDefault()?.Message}"))}";
}
