namespace NewsReader.Core.Quotes.Matching;

/// <summary>How a version of a quote differs from the fullest one. Several flags can be set; none means word for word.</summary>
[Flags]
public enum UtteranceChange
{
    /// <summary>The same words, whole.</summary>
    Verbatim = 0,

    /// <summary>Words at the start are left out.</summary>
    TrimmedStart = 1,

    /// <summary>Words inside are left out, and a mark (an ellipsis, brackets) shows it.</summary>
    TrimmedMiddle = 2,

    /// <summary>Words at the end are left out.</summary>
    TrimmedEnd = 4,

    /// <summary>Words inside are omitted, or separate passages joined, without a mark.</summary>
    Spliced = 8,

    /// <summary>Words are put for others, or added.</summary>
    Altered = 16,

    /// <summary>The speaker's own words elsewhere, in the reporter's words here.</summary>
    TurnedIndirect = 32,

    /// <summary>
    /// In the reporter's words in the first document, given as the speaker's own in this later one: the one change that the
    /// fullest version can have.
    /// </summary>
    TurnedDirect = 64,

    /// <summary>Given to another speaker.</summary>
    Reattributed = 128,
}
