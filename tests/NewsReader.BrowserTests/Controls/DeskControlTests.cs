namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control in a wide window.</summary>
public sealed class DeskControlTests(ControlRoom room) : ControlTests(room, ControlTable.Desk, hasScript: true);
