namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control on a phone: by finger.</summary>
public sealed class PhoneControlTests(ControlRoom room) : ControlTests(room)
{
    private static readonly Look Phone = new(ControlTable.Phone, HasTouch: true);

    private protected override Task OperateAsync(Control control) => control switch
    {
        { IsForKeys: true } => Task.CompletedTask,
        { Shown: Shown.OnDesk } => AssertHiddenAsync(control, Phone),
        _ => OperateAsync(control, Phone, Way.Pointer),
    };
}
