namespace NewsReader.Presentation.Comparisons;

/// <summary>The value of a fact in one version of a story.</summary>
/// <param name="Words">The words.</param>
/// <param name="Moment">When the version was published, or received when it does not say.</param>
/// <param name="Address">Its sentence in that version, below the site's root.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record StoryFactValue(string Words, DateTimeOffset Moment, string Address, string Sentence);
