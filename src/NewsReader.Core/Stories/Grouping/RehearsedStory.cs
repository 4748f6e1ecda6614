namespace NewsReader.Core.Stories.Grouping;

/// <summary>The story that an arrival would lie in.</summary>
/// <param name="Story">Its number; a new story has one above every known.</param>
/// <param name="IsNew">Whether the story does not exist yet.</param>
/// <param name="Known">How many articles that are at hand already would lie in it too; in a new story they come from others.</param>
public readonly record struct RehearsedStory(long Story, bool IsNew, int Known);
