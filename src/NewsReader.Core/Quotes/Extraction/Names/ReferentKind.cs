namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>The kind of referent of a name, as far as the text shows.</summary>
internal enum ReferentKind
{
    /// <summary>Unknown: a person, a place or a body.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, a place that acts, a publication.</summary>
    Body,
}
