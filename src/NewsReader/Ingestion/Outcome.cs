namespace NewsReader.Ingestion;

/// <summary>The outcome of an incoming document.</summary>
internal enum Outcome
{
    /// <summary>It is a new article.</summary>
    Added,

    /// <summary>It is a new text of a known article.</summary>
    Revised,

    /// <summary>Nothing in it is new.</summary>
    Unchanged,

    /// <summary>It could not be read; the reason says why.</summary>
    Failed,
}
