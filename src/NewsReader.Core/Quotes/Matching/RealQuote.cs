namespace NewsReader.Core.Quotes.Matching;

/// <summary>A real quote near to remembered words.</summary>
/// <param name="Candidate">Its index among the candidates.</param>
/// <param name="Similarity">How near it is, from 0 to 1: the share of remembered words it has in order, each weighed by how rare it is among the candidates.</param>
/// <param name="Differences">The two word by word.</param>
public sealed record RealQuote(int Candidate, double Similarity, IReadOnlyList<WordDifference> Differences);
