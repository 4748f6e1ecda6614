namespace NewsReader.Core.Comparisons.Statements;

/// <summary>A group of phrases of a lexicon: what it is about, and which sense within it.</summary>
/// <param name="Kind">The group: outcome, certainty, cause, source, reverse, neutral, correction, furniture, negation, speech.</param>
/// <param name="Family">Within outcomes the family (fate, arrest); empty elsewhere.</param>
/// <param name="Sense">The state or level within it; empty where a group has one only.</param>
internal sealed record LexiconGroup(string Kind, string Family, string Sense);
