namespace NewsReader.Storage.Corrections;

/// <summary>A correction of whether two articles belong to one story.</summary>
/// <param name="One">One article.</param>
/// <param name="Other">The other.</param>
/// <param name="AreSame">Whether both report the same story.</param>
public sealed record StoryCorrection(long One, long Other, bool AreSame);
