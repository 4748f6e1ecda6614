namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>What a pronoun can refer to.</summary>
internal enum PronounKind
{
    /// <summary>Nothing that is looked for: <c>we</c>, <c>someone</c>.</summary>
    None,

    /// <summary>A man.</summary>
    He,

    /// <summary>A woman.</summary>
    She,

    /// <summary>A body.</summary>
    It,

    /// <summary>A body, said of in the plural.</summary>
    They,

    /// <summary>A person of any gender.</summary>
    Person,
}
