namespace NewsReader.BrowserTests.Controls;

/// <summary>Every control on a phone.</summary>
public sealed class PhoneControlTests(ControlRoom room) : ControlTests(room, ControlTable.Phone, hasScript: true);
