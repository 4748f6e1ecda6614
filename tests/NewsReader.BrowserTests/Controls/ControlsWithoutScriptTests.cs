namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control where script does not run: by mouse, or by finger where it is shown on phones only.</summary>
public sealed class ControlsWithoutScriptTests(ControlRoom room) : ControlTests(room)
{
    private static readonly Look Desk = new(ControlTable.Desk, HasScript: false);

    private static readonly Look Phone = new(ControlTable.Phone, HasScript: false, HasTouch: true);

    public static TheoryData<string> Names { get; } = [.. ControlTable.Taken(control => !(control.IsForKeys && control.NeedsScript), turn: 1)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task EveryControlDoesWhatTheTableSays(string name) => OperateAsync(name);

    private protected override Task OperateAsync(Control control) => control switch
    {
        { NeedsScript: true } => AssertHiddenAsync(control, Desk),
        { IsForKeys: true } => OperateAsync(control, Desk, Way.Key),
        { Shown: Shown.OnPhone } => OperateAsync(control, Phone, Way.Pointer),
        _ => OperateAsync(control, Desk, Way.Pointer),
    };
}
