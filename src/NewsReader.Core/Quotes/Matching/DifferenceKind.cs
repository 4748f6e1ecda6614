namespace NewsReader.Core.Quotes.Matching;

/// <summary>How a word differs between the remembered and the real quote.</summary>
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
