namespace NewsReader.Presentation;

/// <summary>Whether rows that are the same are folded away.</summary>
internal enum Fold
{
    /// <summary>They are shown.</summary>
    Open,

    /// <summary>
    /// They are folded on a small window, where they would push the next change off the screen, and shown on a large one.
    /// </summary>
    OnPhone,

    /// <summary>They are folded.</summary>
    Closed,
}
