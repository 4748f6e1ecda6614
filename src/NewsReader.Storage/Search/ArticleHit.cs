using NewsReader.Core.Stories;
using NewsReader.Core.Text;

namespace NewsReader.Storage.Search;

/// <summary>An article that a search found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Snippet">The words around the best matches; the article's lead when no words were asked for.</param>
/// <param name="Matches">The words that matched, as spans into the snippet, in order.</param>
public sealed record ArticleHit(ArticleSummary Article, string Snippet, IReadOnlyList<TextSpan> Matches);
