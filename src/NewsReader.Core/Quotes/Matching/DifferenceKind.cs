namespace NewsReader.Core.Quotes.Matching;

/// <summary>What became of a word between what is remembered and what was said.</summary>
public enum DifferenceKind
{
    /// <summary>The same word in both.</summary>
    Same,

    /// <summary>Only in the remembered words.</summary>
    OnlyRemembered,

    /// <summary>Only in the real quote.</summary>
    OnlyReal,

    /// <summary>One word put for another.</summary>
    Replaced,
}
