namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Grammatical gender of a person, from the text or the given name, used to resolve pronouns.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Referred to as <c>he</c>.</summary>
    Masculine,

    /// <summary>Referred to as <c>she</c>.</summary>
    Feminine,
}
