using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Settings, and getting in and out of a site with accounts.</summary>
internal static class SettingControls
{
    private const string Settings = "/settings?back=/help";

    private const string Login = "/login?returnUrl=/settings";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("settings: as the device", "input[name='scheme'][value='']", Settings, Sets("scheme", ""))
        {
            Before = Fixed("scheme=dark"),
            Operate = Ticks,
        },
        new("settings: light", "input[name='scheme'][value='light']", Settings, Sets("scheme", "light")) { Operate = Ticks },
        new("settings: dark", "input[name='scheme'][value='dark']", Settings, Sets("scheme", "dark")) { Operate = Ticks },
        new("settings: size as the browser", "input[name='size'][value='']", Settings, Sets("size", ""))
        {
            Before = Fixed("size=large"),
            Operate = Ticks,
        },
        new("settings: large", "input[name='size'][value='large']", Settings, Sets("size", "large")) { Operate = Ticks },
        new("settings: largest", "input[name='size'][value='largest']", Settings, Sets("size", "largest")) { Operate = Ticks },
        new("settings: keys", "input[name='keys']", Settings, Sets("keys", "off")) { Operate = Ticks },
        new("settings: form", "form.settings[action$='/settings']", Settings, Goes("/help"))
        {
            Operate = operation => operation.SubmitAsync(),
        },
        new("settings: Save", "form.settings[action$='/settings'] button", Settings, Goes("/help")),
        new("settings: Cancel", "form.settings[action$='/settings'] .actions a", Settings, Goes("/help")),

        new("feed address: form", "form[action*='handler=FeedToken']", Login, HasFeedAddress)
        {
            Site = ControlSite.Guarded,
            Before = OpenSettings,
            Operate = operation => operation.SubmitAsync(),
        },
        new("feed address: Create", "form[action*='handler=FeedToken'] button", Login, HasFeedAddress)
        {
            Site = ControlSite.Guarded,
            Before = OpenSettings,
        },
        new("feed address: the address", "pre#feed-address", Login, TakesFocus)
        {
            Site = ControlSite.Guarded,
            Before = CreateAddress,
            Operate = ByEffect,
        },
        new("feed address: revoke, form", "form[action*='handler=RevokeFeedToken']", Login, HasNoFeedAddress)
        {
            Site = ControlSite.Guarded,
            Before = CreateAddress,
            Operate = operation => operation.SubmitAsync(),
        },
        new("feed address: Revoke", "form[action*='handler=RevokeFeedToken'] button", Login, HasNoFeedAddress)
        {
            Site = ControlSite.Guarded,
            Before = CreateAddress,
        },

        new("login: name", "form.settings input[name='name']", "/login?returnUrl=/help", Goes("/help", "ann"))
        {
            Site = ControlSite.Guarded,
            Before = Fill("[name=password]", ControlRoom.Password),
            Operate = Types("ann"),
        },
        new("login: password", "form.settings input[name='password']", "/login?returnUrl=/help", Goes("/help", "ann"))
        {
            Site = ControlSite.Guarded,
            Before = Fill("[name=name]", "ann"),
            Operate = Types(ControlRoom.Password),
        },
        new("login: form", "form.settings:has([name='password'])", "/login", Goes("/login*"))
        {
            Site = ControlSite.Guarded,
            Before = FillWrong,
            Operate = operation => operation.SubmitAsync(),
        },
        new("login: button", "form:has([name='password']) button", "/login?returnUrl=/help", Goes("/help", "ann"))
        {
            Site = ControlSite.Guarded,
            Before = FillRight,
        },
        new("footer: Log out", ".foot a[href$='/logout']", "/login?returnUrl=/help", Goes("/logout", "Log out"))
        {
            Site = ControlSite.Guarded,
            Before = LogIn,
        },
        new("logout: form", "main form:has(button.strong):not([class]):not([action])", "/login?returnUrl=/logout", Goes("/*", "Log in"))
        {
            Site = ControlSite.Guarded,
            Before = LogIn,
            Operate = operation => operation.SubmitAsync(),
        },
        new("logout: button", "main form:not([class]):not([action]) button.strong", "/login?returnUrl=/logout", Goes("/*", "Log in"))
        {
            Site = ControlSite.Guarded,
            Before = LogIn,
            Words = "^Log out$",
        },
    ];

    /// <summary>The page says that the setting is kept: on the page that the reader came from.</summary>
    private static Func<Operation, Task> Sets(string name, string value) => async operation =>
    {
        await Goes("/help")(operation);
        var expected = operation.Page.Locator($"html[data-{name}='{value}']{(value.Length == 0 ? $", html:not([data-{name}])" : "")}");
        await Assertions.Expect(expected).ToHaveCountAsync(1);
        await operation.Page.ReloadAsync();
        await Assertions.Expect(expected).ToHaveCountAsync(1);
    };

    /// <summary>Sets a setting first, so that taking it back can be seen.</summary>
    private static Func<Operation, Task> Fixed(string setting) => async operation =>
    {
        var (name, value) = (setting.Split('=')[0], setting.Split('=')[1]);
        await operation.Page.Locator($"input[name='{name}'][value='{value}']").CheckAsync();
        await operation.Page.Locator("form.settings button").ClickAsync();
        await operation.Page.GotoAsync(operation.Room.Fill(Settings));
        await Assertions.Expect(operation.Page.Locator($"html[data-{name}='{value}']")).ToHaveCountAsync(1);
    };

    /// <summary>Logs in with an account that no other operation has.</summary>
    private static async Task OpenSettings(Operation operation)
    {
        await Fill("[name=name]", await operation.Room.AddAccountAsync())(operation);
        await Fill("[name=password]", ControlRoom.Password)(operation);
        await operation.Page.Locator("form.settings button").ClickAsync();
        await Goes("/settings")(operation);
    }

    private static async Task CreateAddress(Operation operation)
    {
        await OpenSettings(operation);
        await operation.Page.Locator("form[action*='handler=FeedToken'] button").ClickAsync();
        await HasFeedAddress(operation);
    }

    /// <summary>The page shows an address, which opens a feed for someone who is not logged in.</summary>
    private static async Task HasFeedAddress(Operation operation)
    {
        await Assertions.Expect(operation.Page.Locator("#feed-address")).ToHaveTextAsync(new Regex("^http.*token="));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(await operation.Page.Locator("#feed-address").TextContentAsync()));
    }

    /// <summary>The page offers a new address and shows none.</summary>
    private static async Task HasNoFeedAddress(Operation operation)
    {
        var button = operation.Page.Locator("form[action*='handler=FeedToken'] button");
        await Assertions.Expect(button).ToHaveTextAsync("Create a feed address");
        await Assertions.Expect(operation.Page.Locator("#feed-address")).ToHaveCountAsync(0);
    }

    private static async Task<HttpStatusCode> StatusAsync(string? address)
    {
        using var client = new HttpClient();
        return (await client.GetAsync(address)).StatusCode;
    }

    private static async Task FillRight(Operation operation)
    {
        await Fill("[name=name]", "ann")(operation);
        await Fill("[name=password]", ControlRoom.Password)(operation);
    }

    private static async Task FillWrong(Operation operation)
    {
        await Fill("[name=name]", "ann")(operation);
        await Fill("[name=password]", "not the password")(operation);
    }

    private static async Task LogIn(Operation operation)
    {
        await FillRight(operation);
        await operation.Page.Locator("form.settings button").ClickAsync();
        await Assertions.Expect(operation.Page.Locator(".foot a[href$='/logout']")).ToHaveCountAsync(1);
    }
}
