namespace NewsReader.BrowserTests.Controls;

/// <summary>How a control is operated.</summary>
internal enum Way
{
    /// <summary>With the mouse, or with a finger in a window that can be tapped.</summary>
    Pointer,

    /// <summary>By the focus and the key that does it.</summary>
    Key,

    /// <summary>By the keys that do the same from anywhere on the page.</summary>
    Shortcut,
}
