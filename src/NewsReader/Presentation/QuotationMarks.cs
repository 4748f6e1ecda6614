using Microsoft.AspNetCore.Html;
using NewsReader.Core.Quotes;

namespace NewsReader.Presentation;

/// <summary>
/// Puts quotation marks around words; nothing else in the program does. A direct quote gets marks. Reported speech is the
/// reporter's wording and gets none; a mixed quote has, as printed, those around the speaker's own words inside it.
/// </summary>
internal static class QuotationMarks
{
    private const string Opening = "“";
    private const string Closing = "”";

    /// <summary>The words of a quote, with marks where they are the speaker's own.</summary>
    public static string Around(Quote quote) => Around(quote.Type, quote.Text);

    /// <summary>Words of a quote of that type, whole or shortened.</summary>
    public static string Around(QuoteType type, string words) => type is QuoteType.Direct ? $"{Opening}{words}{Closing}" : words;

    /// <summary>Words of a quote of that type as HTML.</summary>
    public static IHtmlContent Around(QuoteType type, IHtmlContent words) =>
        type is QuoteType.Direct ? new HtmlContentBuilder().AppendHtml(Opening).AppendHtml(words).AppendHtml(Closing) : words;

    /// <summary>A report's own title, as a citation prints it: quotation marks inside it become single ones.</summary>
    public static string AroundTitle(string title)
    {
        var inner = title.Replace(Opening, "‘", StringComparison.Ordinal).Replace(Closing, "’", StringComparison.Ordinal)
            .Replace('"', '\'');
        return $"{Opening}{inner}{Closing}";
    }
}
