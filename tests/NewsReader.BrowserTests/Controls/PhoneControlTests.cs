namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control on a phone: by finger.</summary>
public sealed class PhoneControlTests(ControlRoom room) : ControlTests(room)
{
    private static readonly Look Phone = new(ControlTable.Phone, HasTouch: true);

    public static TheoryData<string> Names { get; } = [.. ControlTable.Taken(control => !control.IsForKeys, turn: 0)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task EveryControlDoesWhatTheTableSays(string name) => OperateAsync(name);

    private protected override Task OperateAsync(Control control) => control switch
    {
        { Shown: Shown.OnDesk } => AssertHiddenAsync(control, Phone),
        _ => OperateAsync(control, Phone, Way.Pointer),
    };
}
