namespace NewsReader.Core.Stories;

/// <summary>An article that an earlier decision had put elsewhere and that a re-examination moved.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="From">The story it lay in.</param>
/// <param name="To">The story it lies in now; may be a new one.</param>
public readonly record struct StoryMove(long Article, long From, long To);
