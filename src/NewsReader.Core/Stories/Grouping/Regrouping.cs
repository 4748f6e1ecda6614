namespace NewsReader.Core.Stories.Grouping;

/// <summary>The changes made by a regrouping.</summary>
/// <param name="FirstNewStory">Stories numbered from here on did not exist before.</param>
/// <param name="Moves">Articles that changed story, in ascending order.</param>
internal sealed record Regrouping(long FirstNewStory, IReadOnlyList<StoryMove> Moves);
