namespace NewsReader.Pages.Quotes;

/// <summary>A value the list can be narrowed to.</summary>
/// <param name="Filter">The filter in the query language.</param>
/// <param name="Words">The value as people read it.</param>
/// <param name="Count">Quotes that have it; <see langword="null"/> when not counted.</param>
/// <param name="IsSet">Whether the list is narrowed to it already.</param>
internal sealed record FacetValue(string Filter, string Words, long? Count, bool IsSet);
