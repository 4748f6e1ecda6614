namespace NewsReader.Core.Quotes.Extraction.Marks;

/// <summary>What a quote mark can do where it stands.</summary>
internal enum MarkRole
{
    /// <summary>No quote mark, or one that means something else (inches, an apostrophe).</summary>
    None,

    /// <summary>Opens.</summary>
    Opens,

    /// <summary>Closes.</summary>
    Closes,

    /// <summary>Its place does not tell: it closes what is open, else it opens.</summary>
    Either,
}
