namespace NewsReader.Core.Documents;

/// <summary>The role of a block in its document.</summary>
public enum BlockRole
{
    /// <summary>A paragraph of the body; also whatever cannot be placed otherwise.</summary>
    Paragraph,

    /// <summary>The title of the whole.</summary>
    Headline,

    /// <summary>The name of the section or programme the article ran in.</summary>
    Section,

    /// <summary>The opening summary, before the body proper.</summary>
    Standfirst,

    /// <summary>A heading inside the body.</summary>
    Heading,

    /// <summary>A stretch of speech under a speaker's label.</summary>
    Turn,

    /// <summary>The words under a picture, with its credit.</summary>
    Caption,

    /// <summary>An instruction or event of the production: <c>(BEGIN VIDEO CLIP)</c>, <c>[laughter]</c>.</summary>
    StageDirection,

    /// <summary>The line naming who wrote it.</summary>
    Byline,

    /// <summary>The line with the place or date of the report, when it is a line of its own.</summary>
    Dateline,

    /// <summary>A running time, air time or clock on a line of its own.</summary>
    Time,

    /// <summary>The headline of another report.</summary>
    Related,

    /// <summary>The reporter's closing formula: name, outlet, place.</summary>
    SignOff,

    /// <summary>A closing line about the article itself: contributions, corrections, notes.</summary>
    Trailer,
}
