namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>The kind of an item of the narrative.</summary>
internal enum ItemKind
{
    /// <summary>Nothing: beyond the ends of the text.</summary>
    None,

    /// <summary>A word of the reporter's own.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>A whole quoted run, read as one item.</summary>
    Run,
}
