namespace NewsReader.Core.Parsing.Labels;

/// <summary>The ways a transcript prints who speaks.</summary>
internal enum LabelForm
{
    /// <summary>A name and a colon.</summary>
    Colon,

    /// <summary>A lone <c>Q</c> or <c>A</c>, with or without a mark.</summary>
    Letter,

    /// <summary>A name in capitals straight before a quotation.</summary>
    Quoted,

    /// <summary>A name on its own line, above a quotation or next to a time.</summary>
    Line,

    /// <summary>A name alone on a line of its own, above its words.</summary>
    Head,

    /// <summary>The arrows of captions.</summary>
    Arrows,

    /// <summary>A name and a dash.</summary>
    Dash,

    /// <summary>The name of a member and a stop.</summary>
    Stop,

    /// <summary>A manner of speaking without a name; it continues the last speaker.</summary>
    Manner,
}
