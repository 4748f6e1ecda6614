using NewsReader.Core.Documents;
using NewsReader.Core.Quotes;
using NewsReader.Core.Stories;

namespace NewsReader.Presentation;

/// <summary>Says in words who a quote is from and where it was published.</summary>
internal static class QuoteSource
{
    /// <summary>The quote with its source, as it is copied: <c>“…” (Jane Roe, treasurer; Courier, web, 15 July 2018)</c>.</summary>
    public static string Copied(Quote quote, ArticleSummary article) =>
        $"{QuotationMarks.Around(quote)} ({Speaker(quote)}; {Published(article)})";

    /// <summary>The speaker, the role that the text gives, and that the words are a paraphrase where they are.</summary>
    public static string Speaker(Quote quote) => Speaker(quote.Type, quote.Speaker?.Name, quote.Speaker?.Role);

    /// <summary>The same of a speaker named so; <see langword="null"/> when unclear.</summary>
    public static string Speaker(QuoteType type, string? name, string? role) =>
        string.Join(", ", new[] { name ?? "Speaker unclear", role, type is QuoteType.Direct ? null
            : QuoteTypes.Of(type) }.OfType<string>());

    private static string Published(ArticleSummary article) =>
        string.Join(", ", new[] { article.Outlet, article.Medium is Medium.Unknown ? null : Phrases.Medium(article.Medium),
            Phrases.Date(article.Published) }.OfType<string>());
}
