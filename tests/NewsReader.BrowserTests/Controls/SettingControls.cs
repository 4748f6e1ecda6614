using Microsoft.Playwright;
using static NewsReader.BrowserTests.Controls.ControlTable;
using static NewsReader.BrowserTests.Controls.Effects;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Settings, and getting in and out of a site with accounts.</summary>
internal static class SettingControls
{
    private const string Settings = "/settings?back=/help";

    public static IReadOnlyList<Control> Rows { get; } =
    [
        new("settings: as the device", "input[name='scheme'][value='']", Settings, Sets("scheme", "")) { Before = Fixed("scheme=dark"), Operate = Ticks },
        new("settings: light", "input[name='scheme'][value='light']", Settings, Sets("scheme", "light")) { Operate = Ticks },
        new("settings: dark", "input[name='scheme'][value='dark']", Settings, Sets("scheme", "dark")) { Operate = Ticks },
        new("settings: size as the browser", "input[name='size'][value='']", Settings, Sets("size", "")) { Before = Fixed("size=large"), Operate = Ticks },
        new("settings: large", "input[name='size'][value='large']", Settings, Sets("size", "large")) { Operate = Ticks },
        new("settings: largest", "input[name='size'][value='largest']", Settings, Sets("size", "largest")) { Operate = Ticks },
        new("settings: keys", "input[name='keys']", Settings, Sets("keys", "off")) { Operate = Ticks },
        new("settings: form", "form.settings[action$='/settings']", Settings, Goes("/help")) { Operate = operation => ShellControls.Submit(operation, "button") },
        new("settings: Save", "form.settings[action$='/settings'] button", Settings, Goes("/help")),
        new("settings: Cancel", "form.settings[action$='/settings'] .actions a", Settings, Goes("/help")),

        new("login: name", "form.settings input[name='name']", "/login?returnUrl=/help", Goes("/help", "ann")) { Site = ControlSite.Guarded, Before = Fill("[name=password]", ControlRoom.Password), Operate = Types("ann") },
        new("login: password", "form.settings input[name='password']", "/login?returnUrl=/help", Goes("/help", "ann")) { Site = ControlSite.Guarded, Before = Fill("[name=name]", "ann"), Operate = Types(ControlRoom.Password) },
        new("login: form", "form.settings:has([name='password'])", "/login", Goes("/login*")) { Site = ControlSite.Guarded, Before = FillWrong, Operate = operation => ShellControls.Submit(operation, "button") },
        new("login: button", "form:has([name='password']) button", "/login?returnUrl=/help", Goes("/help", "ann")) { Site = ControlSite.Guarded, Before = FillRight },
        new("footer: Log out", ".foot a[href$='/logout']", "/login?returnUrl=/help", Goes("/logout", "Log out")) { Site = ControlSite.Guarded, Before = LogIn },
        new("logout: form", "main form:has(button.strong):not([class]):not([action])", "/login?returnUrl=/logout", Goes("/*", "Log in")) { Site = ControlSite.Guarded, Before = LogIn, Operate = operation => ShellControls.Submit(operation, "button") },
        new("logout: button", "main form:not([class]):not([action]) button.strong", "/login?returnUrl=/logout", Goes("/*", "Log in")) { Site = ControlSite.Guarded, Before = LogIn, Words = "^Log out$" },
    ];

    /// <summary>The page says that the setting is kept: on the page that the reader came from.</summary>
    private static Func<Operation, Task> Sets(string name, string value) => async operation =>
    {
        await Goes("/help")(operation);
        await Assertions.Expect(operation.Page.Locator($"html[data-{name}='{value}']{(value.Length == 0 ? $", html:not([data-{name}])" : "")}")).ToHaveCountAsync(1);
        await operation.Page.ReloadAsync();
        await Assertions.Expect(operation.Page.Locator($"html[data-{name}='{value}']{(value.Length == 0 ? $", html:not([data-{name}])" : "")}")).ToHaveCountAsync(1);
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
