namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control on a phone without script.</summary>
public sealed class PhoneControlsWithoutScriptTests(ControlRoom room) : ControlTests(room, ControlTable.Phone, hasScript: false);
