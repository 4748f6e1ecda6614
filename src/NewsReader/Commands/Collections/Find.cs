using System.Globalization;
using System.Text.Json.Nodes;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;
using NewsReader.Presentation;
using NewsReader.Storage.Search;

namespace NewsReader.Commands.Collections;

/// <summary>One thing that a search found.</summary>
/// <param name="Words">The quote, or the words around the match.</param>
/// <param name="Quote">The quote; <see langword="null"/> for an article.</param>
/// <param name="Article">Its position.</param>
internal sealed record Find(string Words, Quote? Quote, ArticleSummary Article)
{
    /// <summary>Who said it and where, in a line.</summary>
    public string Origin => string.Join(" · ", new[]
    {
        Quote is null ? null : Quote.Speaker?.Name ?? "speaker unclear",
        Quote is null ? null : QuoteTypes.Of(Quote.Type),
        Article.Outlet,
        Medium,
        Article.Published,
        Article.Headline?.Value,
        string.Create(CultureInfo.InvariantCulture, $"article {Article.Id}"),
    }.OfType<string>());

    private string Medium => Article.Medium.ToString().ToLowerInvariant();

    /// <summary>The words as they are shown.</summary>
    public string Shown => Quote is null ? Words : QuotationMarks.Around(Quote.Type, Words);

    public static Find Of(QuoteHit hit) => new(hit.Stored.Quote.Text, hit.Stored.Quote, hit.Article);

    public static Find Of(ArticleHit hit) => new(hit.Snippet, null, hit.Article);

    public JsonObject ToJson() => new()
    {
        ["text"] = Words,
        ["speaker"] = Quote?.Speaker?.Name,
        ["role"] = Quote?.Speaker?.Role,
        ["type"] = Quote?.Type.ToString().ToLowerInvariant(),
        ["article"] = Article.Id,
        ["revision"] = Article.Revision,
        ["headline"] = Article.Headline?.Value,
        ["outlet"] = Article.Outlet,
        ["medium"] = Medium,
        ["published"] = Article.Published,
    };
}
