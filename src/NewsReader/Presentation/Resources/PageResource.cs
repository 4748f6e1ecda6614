namespace NewsReader.Presentation.Resources;

/// <summary>A part of a list.</summary>
/// <param name="Items">The things on it.</param>
/// <param name="Next">Address of the part that follows; null for the last.</param>
/// <param name="Count">How many there are in all; null where that is not counted.</param>
/// <param name="IsCountExact">Whether there are not more than that.</param>
internal sealed record PageResource<T>(IReadOnlyList<T> Items, string? Next, long? Count = null, bool? IsCountExact = null);
