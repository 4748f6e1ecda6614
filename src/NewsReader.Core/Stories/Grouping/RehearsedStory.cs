namespace NewsReader.Core.Stories.Grouping;

/// <summary>The story that an arrival would lie in.</summary>
/// <param name="Story">Its number; a new story has one above every known.</param>
/// <param name="IsNew">Whether the story does not exist yet.</param>
/// <param name="Known">Number of existing articles that would be in it too; in a new story they come from other stories.</param>
public readonly record struct RehearsedStory(long Story, bool IsNew, int Known);
