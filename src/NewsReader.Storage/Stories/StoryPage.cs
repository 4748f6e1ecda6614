using NewsReader.Core.Stories;

namespace NewsReader.Storage.Stories;

/// <summary>A page of the list of stories, the latest changed first.</summary>
/// <param name="Stories">The stories.</param>
/// <param name="Older">Where the next page begins; <see langword="null"/> on the last.</param>
public sealed record StoryPage(IReadOnlyList<Story> Stories, StoryCursor? Older);
