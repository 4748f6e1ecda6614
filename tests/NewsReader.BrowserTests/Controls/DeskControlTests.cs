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

    /// <summary>The rows that are operated by mouse and by key; the others by mouse, if they can be.</summary>
    private static readonly HashSet<string> ByKey = [.. ControlTable.Taken(control => !control.IsForMouse, turn: 2)];

    private static IEnumerable<Way> Ways(Control control)
    {
        if (!control.IsForKeys)
        {
            yield return Way.Pointer;
        }

        if (control.IsForKeys || ByKey.Contains(control.Name))
        {
            yield return Way.Key;
        }

        if (control.Shortcut is not null)
        {
            yield return Way.Shortcut;
        }
    }
}
