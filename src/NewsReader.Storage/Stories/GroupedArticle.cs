using NewsReader.Core.Stories.Grouping;

namespace NewsReader.Storage.Stories;

/// <summary>The stored data of an article for grouping later articles with it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Story">Its story.</param>
/// <param name="Fingerprint">
/// What grouping needs of its current revision; <see langword="null"/> when the stored one cannot be read.
/// </param>
public sealed record GroupedArticle(long Article, long Story, ArticleFingerprint? Fingerprint);
