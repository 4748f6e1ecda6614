namespace NewsReader.Core.Documents;

/// <summary>The medium of an article, inferred from its form.</summary>
public enum Medium
{
    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>Written to be read on a page: headline, paragraphs, picture captions.</summary>
    Web,

    /// <summary>Spoken: speaker labels, a duration, a sign-off.</summary>
    Broadcast,

    /// <summary>Agency copy: a dateline that names the agency.</summary>
    Wire,

    /// <summary>Timed captions of a recording.</summary>
    Captions,
}
