namespace NewsReader.Storage.Stories;

/// <summary>How much the collection contains; withdrawn articles do not count.</summary>
/// <param name="Reports">Articles.</param>
/// <param name="Compared">Stories with more than one text: several versions, or a version that was edited.</param>
public sealed record StoryTotals(long Reports, long Compared);
