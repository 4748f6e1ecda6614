namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>What a name stands for, as far as the text tells.</summary>
internal enum ReferentKind
{
    /// <summary>A person, a place or a body: the text does not tell.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, a place that acts, a publication.</summary>
    Body,
}
