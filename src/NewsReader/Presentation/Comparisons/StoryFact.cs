namespace NewsReader.Presentation.Comparisons;

/// <summary>A fact of a story that changed from version to version.</summary>
/// <param name="Kind">What it is about, in one word.</param>
/// <param name="Topic">The words around it that say what it is a value of; may be empty.</param>
/// <param name="Values">Its values in order of publication.</param>
internal sealed record StoryFact(string Kind, string Topic, IReadOnlyList<StoryFactValue> Values);
