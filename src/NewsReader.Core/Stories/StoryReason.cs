namespace NewsReader.Core.Stories;

/// <summary>One fact that spoke for putting an article where it is.</summary>
/// <param name="Kind">What sort of fact.</param>
/// <param name="Text">The term, the number of days, or empty.</param>
public readonly record struct StoryReason(StoryReasonKind Kind, string Text);
