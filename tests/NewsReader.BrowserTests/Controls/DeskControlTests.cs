namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control in a wide window: by mouse, by key and by its shortcut.</summary>
public sealed class DeskControlTests(ControlRoom room) : ControlTests(room)
{
    private static readonly Look Desk = new(ControlTable.Desk);

    public static TheoryData<string> Names { get; } = [.. ControlTable.Rows.Select(control => control.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task EveryControlDoesWhatTheTableSays(string name) => OperateAsync(name);

    private protected override async Task OperateAsync(Control control)
    {
        if (control.Shown is Shown.OnPhone)
        {
            await AssertHiddenAsync(control, Desk);
            return;
        }

        foreach (var way in Ways(control))
        {
            await OperateAsync(control, Desk, way);
        }
    }

    private static IEnumerable<Way> Ways(Control control)
    {
        if (!control.IsForKeys)
        {
            yield return Way.Pointer;
        }

        if (!control.IsForMouse)
        {
            yield return Way.Key;
        }

        if (control.Shortcut is not null)
        {
            yield return Way.Shortcut;
        }
    }
}
