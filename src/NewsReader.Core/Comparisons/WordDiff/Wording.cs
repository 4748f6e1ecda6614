namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>How the words of a row differ, from left to right.</summary>
public enum Wording
{
    /// <summary>The same words, written the same way.</summary>
    Same,

    /// <summary>
    /// The same words after form normalisation: only quote style, dashes, case, spacing, punctuation or spelling of numbers
    /// differ.
    /// </summary>
    FormOnly,

    /// <summary>Other words for the same passage.</summary>
    Reworded,

    /// <summary>Only the left text has it.</summary>
    OnlyLeft,

    /// <summary>Only the right text has it.</summary>
    OnlyRight,
}
