using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Waits until a page that a link or a form led to is there to its end.</summary>
internal static class Arrival
{
    /// <summary>
    /// Looks again and again for the foot, the last part of every page. Playwright's own wait for an event of the page can miss an event
    /// that has been. Call it when the address is that of the new page.
    /// </summary>
    public static Task UntilWholeAsync(this IPage page) => Assertions.Expect(page.Locator(".foot")).ToBeAttachedAsync();
}
