namespace NewsReader.Core.Quotes.Matching;

/// <summary>One version of an utterance.</summary>
/// <param name="Document">Index of its document among the compared ones.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Changes">What it does to the utterance's fullest version.</param>
public sealed record UtteranceMember(int Document, Quote Quote, UtteranceChange Changes);
