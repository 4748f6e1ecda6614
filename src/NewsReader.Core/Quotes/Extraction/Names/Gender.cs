namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>What the text, or a given name, tells of a person for the choice of pronouns.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Referred to as <c>he</c>.</summary>
    Masculine,

    /// <summary>Referred to as <c>she</c>.</summary>
    Feminine,
}
