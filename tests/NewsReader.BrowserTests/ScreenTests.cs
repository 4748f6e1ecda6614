using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>What holds on every screen, in both schemes, on a phone and on a desk.</summary>
public sealed class ScreenTests(Newsroom newsroom) : BrowserTest(newsroom)
{
    /// <summary>The windows and schemes in which every screen must hold.</summary>
    internal static readonly Look[] Looks = [new(Width: 320), new(Width: 320, IsDark: true), new(Width: 1280, IsDark: true), new(Width: 1280)];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> EveryScreen => [.. Screens.Names];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public async Task EveryScreenCanBeUsedByEveryoneAndFitsItsWindow(string screen)
    {
        var visit = await OpenAsync(Screens.PathOf(screen, Newsroom), Looks[0]);
        foreach (var look in Looks)
        {
            await visit.LookAsync(look);
            await AssertUsableAsync(visit, look);
        }

        Assert.Empty(visit.Complaints);
    }

    /// <summary>For other tests whose pages must hold the same.</summary>
    internal static async Task AssertUsableAsync(Visit visit, Look look)
    {
        var result = await visit.Page.RunAxe(Rules);

        Assert.Empty(result.Violations.Select(violation => $"{look}: {Describe(violation)}"));
        Assert.True(await visit.FitsAsync(), $"{look}: the page is wider than its window.");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {string.Join("; ", violation.Nodes.Take(5).Select(node => $"{node.Target} {node.Any.FirstOrDefault()?.Message}"))}";
}
