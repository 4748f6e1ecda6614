using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Operates every row of the control table in one kind of window, by mouse or finger and by key, and asserts its effect.</summary>
public abstract class ControlTests(ControlRoom room, int width, bool hasScript)
{
    public static TheoryData<string> Names { get; } = [.. ControlTable.Rows.Select(control => control.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryControlDoesWhatTheTableSays(string name)
    {
        var control = ControlTable.Rows.Single(control => control.Name == name);
        if (IsShown(control))
        {
            await (control.IsForKeys ? Task.CompletedTask : OperateAsync(control, isByKey: false));
            await (control.IsForMouse ? Task.CompletedTask : OperateAsync(control, isByKey: true));
            await (control.Shortcut is { } keys && hasScript ? OperateAsync(control, isByKey: true, operation => StoryControls.PressAsync(operation, keys.Split(' '))) : Task.CompletedTask);
        }
        else if (!control.IsForKeys)
        {
            await AssertHiddenAsync(control);
        }
    }

    private bool IsShown(Control control) =>
        (hasScript || !control.NeedsScript) && control.Shown != (width < ControlTable.Desk ? Shown.OnDesk : Shown.OnPhone);

    private async Task OperateAsync(Control control, bool isByKey, Func<Operation, Task>? operate = null)
    {
        var look = new Look(width, HasScript: hasScript, HasTouch: width < ControlTable.Desk && !isByKey);
        var path = await PathAsync(control);
        await using var visit = await OpenAsync(control, path, look);
        var operation = new Operation(room, visit, control, ElementOf(visit, control), look, isByKey);
        try
        {
            await (control.Before?.Invoke(operation) ?? Task.CompletedTask);
            operation = operation with { Link = await operation.Element.EvaluateAsync<string?>("element => element.href?.baseVal ?? element.href ?? null") };
            await (operate ?? control.Operate ?? (one => one.PressAsync()))(operation);
            await control.Effect(operation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new InvalidOperationException($"“{control.Name}” {(operate is not null ? "by its shortcut" : isByKey ? "by key" : "by mouse")} at {width} px on {visit.Page.Url}: {failure.Message}", failure);
        }

        finally
        {
            room.Drop(path);
            room.Drop(visit.Page.Url);
        }

        Assert.Empty(visit.Complaints);
    }

    private async Task AssertHiddenAsync(Control control)
    {
        var path = await PathAsync(control);
        await using var visit = await OpenAsync(control, path, new Look(width, HasScript: hasScript));
        await Assertions.Expect(ElementOf(visit, control)).ToBeHiddenAsync();
        room.Drop(path);
    }

    private async Task<string> PathAsync(Control control)
    {
        await room.IsFilledAsync();
        return room.Fill(control.Fresh is { } fresh ? await fresh(room) : control.On);
    }

    private async Task<Visit> OpenAsync(Control control, string path, Look look)
    {
        var visit = await room.OpenAsync(control.Site, look);
        await visit.GoToAsync(path);
        return visit;
    }

    private static ILocator ElementOf(Visit visit, Control control)
    {
        var found = visit.Page.Locator(control.Selector);
        return (control.Words is { } words ? found.Filter(new() { HasTextRegex = new(words) }) : found).First;
    }
}
