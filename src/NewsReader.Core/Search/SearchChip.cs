namespace NewsReader.Core.Search;

/// <summary>A part of the query as the page shows it, with the way to be rid of it.</summary>
/// <param name="Text">The part, in the query language.</param>
/// <param name="Without">The whole query without this part; empty when it was the only one.</param>
public readonly record struct SearchChip(string Text, string Without);
