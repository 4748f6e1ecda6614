using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Controls;

/// <summary>What a control may have to do, each as an assertion after it was operated.</summary>
internal static class Effects
{
    /// <summary>The window is at an address below the site's root, whose page answers and has a heading.</summary>
    /// <param name="address">The address; <c>*</c> stands for anything.</param>
    public static Func<Operation, Task> Goes(string address) => async operation =>
    {
        await Assertions.Expect(operation.Page).ToHaveURLAsync(Pattern(operation, address));
        await Assertions.Expect(operation.Page.Locator("h1")).Not.ToHaveCountAsync(0);
        Assert.Empty(operation.Visit.Responses.Where(response => response.Status >= 500).Select(response => response.Url));
    };

    /// <summary>The window is at an address, and its page says something.</summary>
    public static Func<Operation, Task> Goes(string address, string words) => async operation =>
    {
        await Goes(address)(operation);
        await Assertions.Expect(operation.Seen($"text={words}")).ToBeVisibleAsync();
    };

    /// <summary>The window is where the link says, and so is the element that its fragment names, in sight.</summary>
    public static Func<Operation, Task> Points(string address) => async operation =>
    {
        await Goes(address)(operation);
        await Assertions.Expect(operation.Page.Locator(":target")).ToBeInViewportAsync();
    };

    /// <summary>An element has the focus.</summary>
    public static Func<Operation, Task> Focuses(string selector) =>
        operation => Assertions.Expect(operation.Page.Locator(selector).First).ToBeFocusedAsync();

    /// <summary>An element is seen.</summary>
    public static Func<Operation, Task> Shows(string selector) =>
        operation => Assertions.Expect(operation.Page.Locator(selector).First).ToBeVisibleAsync();

    /// <summary>An element is not seen any more.</summary>
    public static Func<Operation, Task> Hides(string selector) =>
        operation => Assertions.Expect(operation.Page.Locator(selector).First).ToBeHiddenAsync();

    /// <summary>Operating the summary of a fold opens it and operating it again closes it; or the other way round.</summary>
    public static async Task Folds(Operation operation)
    {
        var fold = operation.Element.Locator("xpath=..");
        var isOpen = await fold.EvaluateAsync<bool>("fold => fold.open");
        await operation.PressAsync();
        Assert.Equal(!isOpen, await fold.EvaluateAsync<bool>("fold => fold.open"));
        await operation.PressAsync();
        Assert.Equal(isOpen, await fold.EvaluateAsync<bool>("fold => fold.open"));
    }

    /// <summary>The browser asks for the link's address, which answers with a document of a type that begins as it should.</summary>
    public static Func<Operation, Task> Delivers(string type, string start) => async operation =>
    {
        operation.Visit.IsSpent = true; // the document may still be opening
        await operation.Page.RunAndWaitForRequestAsync(operation.PressAsync, request => string.Equals(request.Url, operation.Link, StringComparison.Ordinal));
        var answer = await operation.Page.APIRequest.GetAsync(operation.Link!);
        Assert.Equal(200, answer.Status);
        Assert.StartsWith(type, answer.Headers["content-type"], StringComparison.Ordinal);
        Assert.NotEmpty(await answer.TextAsync());
        Assert.StartsWith(start, (await answer.TextAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
    };

    /// <summary>Follows a link that hands a file over, and looks at the file.</summary>
    public static Func<Operation, Task> Downloads(string name, string start) => async operation =>
    {
        var download = await operation.Page.RunAndWaitForDownloadAsync(operation.PressAsync);
        Assert.Matches($"^{name}$", download.SuggestedFilename);
        Assert.StartsWith(start, await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
    };

    /// <summary>The element is a field that can be reached and read by key: it has the focus after the key that leads to it.</summary>
    public static async Task TakesFocus(Operation operation)
    {
        await operation.Element.FocusAsync();
        await Assertions.Expect(operation.Element).ToBeFocusedAsync();
        Assert.NotEqual("", (await operation.Element.TextContentAsync())?.Trim());
    }

    /// <summary>The elements of a selector and their number are as they should be.</summary>
    public static Func<Operation, Task> Counts(string selector, int number) =>
        operation => Assertions.Expect(operation.Page.Locator(selector)).ToHaveCountAsync(number);

    private static Regex Pattern(Operation operation, string address) =>
        new("^https?://[^/]+" + Regex.Escape(operation.Room.Fill(address)).Replace(@"\*", ".*", StringComparison.Ordinal) + "$",
            RegexOptions.None, TimeSpan.FromSeconds(1));
}
