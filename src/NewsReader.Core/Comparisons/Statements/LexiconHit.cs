namespace NewsReader.Core.Comparisons.Statements;

/// <summary>A phrase of a lexicon in a text.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Group">What it is about.</param>
internal readonly record struct LexiconHit(int Start, int End, LexiconGroup Group);
