using NewsReader.Core.Stories;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation;

/// <summary>
/// The address of a place in a text, below the site's root. A place that may lie in a later part of a long text is named
/// twice: to the site, which shows the part that holds it, and to the browser.
/// </summary>
internal static class TextAddress
{
    /// <summary>The query parameter that names the place to show.</summary>
    public const string Query = "at";

    /// <summary>The address of a quote.</summary>
    public static string Of(RevisionReference text, StoredQuote quote) => Of(text, Anchors.Quote(quote), quote.Quote.Extent.Start);

    /// <summary>The address of a place.</summary>
    /// <param name="text">The text, with its number.</param>
    /// <param name="anchor">The place's own name, as <see cref="Anchors"/> gives it.</param>
    /// <param name="position">Where it begins, in code units of the text.</param>
    public static string Of(RevisionReference text, string anchor, int position) =>
        FormattableString.Invariant($"articles/{text.ArticleId}/revisions/{text.Number}{Place(anchor, position)}");

    /// <summary>The end of an address, from the text's own on.</summary>
    /// <inheritdoc cref="Of(RevisionReference, string, int)"/>
    public static string Place(string anchor, int position) => position < TextParts.Length ? $"#{anchor}" : $"?{Query}={anchor}#{anchor}";
}
