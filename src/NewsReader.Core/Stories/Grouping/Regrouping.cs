namespace NewsReader.Core.Stories.Grouping;

/// <summary>What a re-examination changed.</summary>
/// <param name="FirstNewStory">Stories numbered from here on did not exist before.</param>
/// <param name="Moves">Articles that changed story, in ascending order.</param>
internal sealed record Regrouping(long FirstNewStory, IReadOnlyList<StoryMove> Moves);
