namespace NewsReader.BrowserTests.Controls;

/// <summary>In which windows a control is shown.</summary>
internal enum Shown
{
    /// <summary>In every window.</summary>
    Everywhere,

    /// <summary>In a wide window only.</summary>
    OnDesk,

    /// <summary>In a narrow window only.</summary>
    OnPhone,
}
