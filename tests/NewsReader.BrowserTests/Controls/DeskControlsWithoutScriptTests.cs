namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control in a wide window without script.</summary>
public sealed class DeskControlsWithoutScriptTests(ControlRoom room) : ControlTests(room, ControlTable.Desk, hasScript: false);
