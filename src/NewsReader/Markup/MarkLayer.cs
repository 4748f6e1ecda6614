namespace NewsReader.Markup;

/// <summary>Which mark encloses which where they meet: an earlier layer stays whole, a later one is cut at its borders.</summary>
internal enum MarkLayer
{
    /// <summary>A sentence, so that an address can point at it whole.</summary>
    Sentence,

    /// <summary>Quoted words.</summary>
    Quote,

    /// <summary>Words that alter what is claimed.</summary>
    Material,

    /// <summary>Words one version has and the other has not.</summary>
    Edit,

    /// <summary>Words that were searched for.</summary>
    Hit,
}
