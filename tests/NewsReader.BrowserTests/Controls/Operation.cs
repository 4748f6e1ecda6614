using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Controls;

/// <summary>A control of an open page, about to be operated or just operated.</summary>
/// <param name="Room">The sites.</param>
/// <param name="Visit">The window.</param>
/// <param name="Control">The control.</param>
/// <param name="Element">The first element of the page that it is.</param>
/// <param name="Look">How the window shows the page.</param>
/// <param name="Way">How it is operated.</param>
internal sealed record Operation(ControlRoom Room, Visit Visit, Control Control, ILocator Element, Look Look, Way Way)
{
    /// <summary>Whether it is operated without mouse and finger.</summary>
    public bool IsByKey => Way is not Way.Pointer;

    /// <summary>The page.</summary>
    public IPage Page => Visit.Page;

    /// <summary>The address of the element when it is a link, as the browser understands it.</summary>
    public string? Link { get; init; }

    /// <summary>Follows, presses or ticks the element: by click or tap, or by the focus and the key that does it.</summary>
    public async Task PressAsync()
    {
        if (!IsByKey)
        {
            await (Look.HasTouch ? Element.TapAsync() : Element.ClickAsync());
            return;
        }

        await Element.FocusAsync();
        var isTick = await Element.EvaluateAsync<bool>("element => element.matches('input[type=checkbox], input[type=radio]')");
        await Page.Keyboard.PressAsync(isTick ? "Space" : "Enter");
    }

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressKeysAsync(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Puts words into the element, a field, in place of those it has.</summary>
    public async Task TypeAsync(string words)
    {
        if (IsByKey)
        {
            await Element.FocusAsync();
            await Page.Keyboard.PressAsync("Control+A");
            await Page.Keyboard.TypeAsync(words);
        }
        else
        {
            await (Look.HasTouch ? Element.TapAsync() : Element.ClickAsync());
            await Element.FillAsync(words);
        }
    }

    /// <summary>Chooses an entry of the element, a list.</summary>
    public async Task ChooseAsync(string label)
    {
        if (IsByKey)
        {
            await Element.FocusAsync();
            await Page.Keyboard.TypeAsync(label);
        }
        else
        {
            await Element.SelectOptionAsync(new SelectOptionValue { Label = label });
        }
    }

    /// <summary>Sends off the form that the element is in, by its first button.</summary>
    public Task SendAsync() => SubmitAsync(Element.Locator("xpath=ancestor::form").First.Locator("button").First);

    /// <summary>Sends off the element, a form, by the first button that the selector finds in it.</summary>
    public Task SubmitAsync(string button = "button") => SubmitAsync(Element.Locator(button).First);

    /// <summary>The first element of the page that the selector finds and that can be seen.</summary>
    public ILocator Seen(string selector) => Page.Locator($"{selector} >> visible=true").First;

    private async Task SubmitAsync(ILocator button)
    {
        if (IsByKey)
        {
            await button.FocusAsync();
            await Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await (Look.HasTouch ? button.TapAsync() : button.ClickAsync());
        }
    }
}
