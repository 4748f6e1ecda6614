namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>Possible functions of a quote mark in its position.</summary>
internal enum MarkRole
{
    /// <summary>No quote mark, or one that means something else (inches, an apostrophe).</summary>
    None,

    /// <summary>Opens.</summary>
    Opens,

    /// <summary>Closes.</summary>
    Closes,

    /// <summary>Ambiguous: it closes an open run, otherwise it opens one.</summary>
    Either,
}
