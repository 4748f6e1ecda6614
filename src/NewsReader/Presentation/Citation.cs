using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsReader.Core.Documents;
using NewsReader.Core.Stories;
using NewsReader.Storage.Rows;

namespace NewsReader.Presentation;

/// <summary>A revision, or a quote in it, cited in the forms that people and reference managers read.</summary>
/// <param name="revision">The text cited.</param>
/// <param name="address">The permanent address of what is cited, absolute.</param>
/// <param name="quote">The quote that is cited; <see langword="null"/> for the text as a whole.</param>
internal sealed class Citation(Revision revision, string address, StoredQuote? quote = null)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Document Document => revision.Document;

    private string Key =>
        string.Create(CultureInfo.InvariantCulture, $"newsreader-{revision.ArticleId}-{revision.Number}{(quote is null ? "" : $"-quote-{quote.Ordinal + 1}")}");

    /// <summary>The quote with its speaker, and the role that this text gives; <see langword="null"/> when a whole text is cited.</summary>
    private string? Quoted => quote is null ? null
        : $"{QuoteSource.Speaker(quote.Quote)}: {QuotationMarks.Around(quote.Quote)}";

    private string Title => Document.Headline?.Value ?? "Without words";

    /// <summary>As a sentence: who, what, where, when, how.</summary>
    public string Plain =>
        string.Join(' ', new[]
        {
            Quoted is { } words ? $"{words} In:" : null,
            Document.Reporters.Count > 0 ? $"{Phrases.List([.. Document.Reporters.Select(reporter => reporter.Value)])}." : null,
            QuotationMarks.AroundTitle($"{Title}{(Title.EndsWith('.') || Title.EndsWith('?') || Title.EndsWith('!') ? "" : ".")}"),
            Document.Outlet is { } outlet ? $"{outlet.Value}," : null,
            $"{Phrases.Date(Document.Published?.Value)},",
            $"{Phrases.Medium(Document.Medium)}, revision {revision.Number}.",
            address,
        }.OfType<string>());

    /// <summary>As an entry of a BibTeX file.</summary>
    public string BibTeX
    {
        get
        {
            var entry = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@misc{{{Key},\n");
            Add(entry, "author", string.Join(" and ", Document.Reporters.Select(reporter => $"{{{Escape(reporter.Value)}}}")));
            Add(entry, "title", $"{{{Escape(Title)}}}");
            Add(entry, "howpublished", Escape(Document.Outlet?.Value ?? ""));
            Add(entry, "date", Escape(Document.Published?.Value ?? ""));
            Add(entry, "note", $"{Phrases.Medium(Document.Medium)}, revision {revision.Number.ToString(CultureInfo.InvariantCulture)}");
            Add(entry, "annotation", Escape(Quoted ?? ""));
            Add(entry, "url", address);
            return entry.Append('}').ToString();
        }
    }

    /// <summary>As a CSL-JSON list with one item.</summary>
    public string CslJson => JsonSerializer.Serialize(new[] { CslItem() }, Readable);

    private Dictionary<string, object> CslItem()
    {
        var item = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["id"] = Key,
            ["type"] = Document.Medium is Medium.Broadcast or Medium.Captions ? "broadcast" : "article-newspaper",
            ["title"] = Title,
            ["URL"] = address,
            ["version"] = revision.Number.ToString(CultureInfo.InvariantCulture),
        };
        if (Quoted is { } words)
        {
            item["note"] = words;
        }

        if (Document.Reporters.Count > 0)
        {
            item["author"] = Document.Reporters.Select(reporter => new { literal = reporter.Value });
        }

        if (Document.Outlet is { } outlet)
        {
            item["container-title"] = outlet.Value;
        }

        if (Document.Section is { } section)
        {
            item["section"] = section.Value;
        }

        if (Document.Published is { } published)
        {
            item["issued"] = new { raw = published.Value };
        }

        return item;
    }

    private static void Add(StringBuilder entry, string field, string value)
    {
        if (value.Length > 0)
        {
            entry.Append(CultureInfo.InvariantCulture, $"  {field} = {{{value}}},\n");
        }
    }

    /// <summary>The text with the characters that TeX reads as commands taken literally.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter switch
            {
                '\\' => @"{\textbackslash}",
                '~' => @"{\textasciitilde}",
                '^' => @"{\textasciicircum}",
                '{' or '}' or '%' or '$' or '#' or '&' or '_' => $@"\{letter}",
                _ => char.IsControl(letter) ? " " : letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
