namespace NewsReader.Core.Stories.Grouping;

/// <summary>A term of an article and how much the article makes of it.</summary>
/// <param name="Text">A stem, a number without separators, or two of them joined by an underscore.</param>
/// <param name="Weight">Above 0: the damped count, raised for names and numbers; how rare the term is elsewhere is not yet in it.</param>
public readonly record struct FingerprintTerm(string Text, double Weight);
