using System.Data.Common;
using NewsReader.Following.Feeds;
using NewsReader.Reading.Manuscripts;
using NewsReader.Storage.Articles;
using NewsReader.Storage.Sources;

namespace NewsReader.Ingestion;

/// <summary>Finds the article of which a document is a later text: by its identity, or as another saved copy of the same page.</summary>
internal static class KnownArticle
{
    // Sites that state one address for all their pages are why a copy must also share most of its words.
    private const double LeastShared = 0.6;
    private const int FewestWords = 12;
    private const int ShortestWord = 4;

    // The beginning of a page, in characters, is enough to compare.
    private const int Beginning = 20_000;

    /// <summary>The article; <see langword="null"/> when the document is the first text of one.</summary>
    public static async Task<long?> FindAsync(DbConnection change, Derivation derived, Source source)
    {
        if (await ArticleStore.FindAsync(change, derived.IdentityOf(source)) is { } known)
        {
            return known;
        }

        return KeyOf(derived, source) is { } page
            && await ArticleStore.FindByPageAsync(change, page) is { } saved
            && AreLike((await ArticleStore.LastAsync(change, saved)).Document?.Text ?? "", derived.Document.Text)
            ? saved
            : null;
    }

    /// <summary>
    /// What saved copies of a page have in common; <see langword="null"/> for other documents. A page that the program fetched is known
    /// by its address, and no file that somebody made may take its place.
    /// </summary>
    public static string? KeyOf(Derivation derived, Source source) =>
        MediaTypes.FormatOf(source.MediaType) is Format.Html or Format.Mhtml
            && !(Uri.TryCreate(source.Origin, UriKind.Absolute, out var origin) && origin.Scheme is "http" or "https")
            ? PageAddress.KeyOf(derived.Document.Address?.Value)
            : null;

    /// <summary>Whether two texts share most of the words of the shorter one.</summary>
    public static bool AreLike(string one, string other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        var fewer = Math.Min(words.Count, others.Count);
        words.IntersectWith(others);
        return fewer >= FewestWords && words.Count >= fewer * LeastShared;
    }

    private static HashSet<string> WordsOf(string text) =>
        text[..Math.Min(text.Length, Beginning)].Split([.. text.Take(Beginning).Where(c => !char.IsLetterOrDigit(c)).Distinct()])
            .Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
