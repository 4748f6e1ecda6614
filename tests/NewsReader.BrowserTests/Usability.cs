using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>What holds on every page for everyone: the rules of axe, and that nobody has to move the page sideways.</summary>
internal static class Usability
{
    private static readonly AxeRunOptions Rules = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>The rules of those whose outcome a scheme of colours can change; the others were looked at in the light.</summary>
    private static readonly AxeRunOptions RulesOfColour = Only("rule", "color-contrast", "link-in-text-block");

    /// <summary>Looks at the page in each of these ways; a width in the light comes before the same in the dark.</summary>
    public static async Task AssertUsableAsync(this Visit visit, params IEnumerable<Look> looks)
    {
        foreach (var look in looks)
        {
            await visit.LookAsync(look);
            var result = await visit.Page.RunAxe(look.IsDark ? RulesOfColour : Rules);
            Assert.Empty(result.Violations.Select(violation => $"{look}: {Describe(violation)}"));
            await visit.AssertFitsAsync($"{look}");
        }
    }

    /// <summary>Fails when the page is wider than its window, and names the elements that stick out.</summary>
    public static async Task AssertFitsAsync(this Visit visit, string look) =>
        Assert.True(await visit.FitsAsync(), $"{look}: the page is wider than its window: {await visit.WhatSticksOutAsync()}");

    private static AxeRunOptions Only(string type, params string[] values) =>
        new() { RunOnly = new() { Type = type, Values = [.. values] }, ResultTypes = [ResultType.Violations] };

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {string.Join("; ", violation.Nodes.Take(5).Select(node => $"{node.Target} {node.Any.FirstOrDefault()?.Message}"))}";
}
