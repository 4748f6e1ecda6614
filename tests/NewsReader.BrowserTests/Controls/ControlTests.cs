using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Controls;

/// <summary>Operates every row of the control table in one kind of window and asserts its effect.</summary>
public abstract class ControlTests(ControlRoom room)
{
    /// <summary>Operates the row of this name.</summary>
    private protected async Task OperateAsync(string name)
    {
        await room.IsFilledAsync();
        await OperateAsync(ControlTable.Rows.Single(control => string.Equals(control.Name, name, StringComparison.Ordinal)));
    }

    /// <summary>Operates a control in each way that this kind of window is about.</summary>
    private protected abstract Task OperateAsync(Control control);

    /// <summary>Opens the control's page, operates the control and asserts its effect.</summary>
    /// <param name="control">The row of the table.</param>
    /// <param name="look">The window.</param>
    /// <param name="way">By what.</param>
    private protected async Task OperateAsync(Control control, Look look, Way way)
    {
        var path = await PathAsync(control);
        var visit = await OpenAsync(control, path, look);
        try
        {
            await OperateAsync(new Operation(room, visit, control, ElementOf(visit, control), look, way));
            Assert.Empty(visit.Complaints);
            await room.ReturnAsync(control.Site, look, visit);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await visit.DisposeAsync();
            var place = $"“{control.Name}” by {way} at {look.Width} px, from {path} to {visit.Page.Url}";
            throw new InvalidOperationException($"{place}: {failure.Message}", failure);
        }
        finally
        {
            room.Drop(path);
            room.Drop(visit.Page.Url);
        }
    }

    /// <summary>Asserts that a control is on its page, but not seen in this kind of window.</summary>
    private protected async Task AssertHiddenAsync(Control control, Look look)
    {
        var path = await PathAsync(control);
        var visit = await OpenAsync(control, path, look);
        await Assertions.Expect(ElementOf(visit, control)).ToBeHiddenAsync();
        await room.ReturnAsync(control.Site, look, visit);
        room.Drop(path);
    }

    private static async Task OperateAsync(Operation operation)
    {
        var control = operation.Control;
        await (control.Before?.Invoke(operation) ?? Task.CompletedTask);
        operation = operation with
        {
            Link = await operation.Element.EvaluateAsync<string?>("element => element.href?.baseVal ?? element.href ?? null"),
        };
        await (operation.Way is Way.Shortcut
            ? operation.PressKeysAsync(control.Shortcut!.Split(' '))
            : control.Operate?.Invoke(operation) ?? operation.PressAsync());
        await control.Effect(operation);
    }

    private async Task<string> PathAsync(Control control) => room.Fill(control.Fresh is { } fresh ? await fresh(room) : control.On);

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
