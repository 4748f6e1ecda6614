namespace NewsReader.Storage.Search;

/// <summary>One value a list of quotes can be narrowed to.</summary>
/// <param name="Kind">What the value is of: <c>who</c>, <c>source</c>, <c>medium</c>, <c>type</c>, or <c>date</c> (a month).</param>
/// <param name="Value">The value, as a filter of the query language takes it.</param>
/// <param name="Id">The speaker, for <c>who</c>; <see langword="null"/> for the others.</param>
/// <param name="Count">How many of the quotes looked at have it.</param>
/// <param name="First">
/// For <c>who</c>, the earliest publication that quotes them, ISO 8601; <see langword="null"/> when none is dated, and for
/// the others.
/// </param>
/// <param name="Last">For <c>who</c>, the latest.</param>
public sealed record Facet(string Kind, string Value, long? Id, long Count, string? First = null, string? Last = null);
