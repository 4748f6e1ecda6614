using System.Net;
using System.Text;
using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>The texts of a feed's elements, as markup and as plain text.</summary>
internal static class FeedText
{
    /// <summary>The title among the elements of a feed or entry, as plain text; <see langword="null"/> when it has none.</summary>
    public static string? Title(LooseElement parent) => Title([.. parent.Elements]);

    /// <summary>The title among some elements, as plain text; <see langword="null"/> when none is one.</summary>
    public static string? Title(List<LooseElement> facts) =>
        new[] { XmlVocabulary.Core, XmlVocabulary.DublinCore, XmlVocabulary.News, XmlVocabulary.Media, XmlVocabulary.Podcast }
            .SelectMany(vocabulary => facts.Where(fact => fact.Is(vocabulary, "title")))
            .Select(TitleIn)
            .FirstOrDefault(title => title is not null);

    /// <summary>The text of an element on one line; <see langword="null"/> when it has none.</summary>
    public static string? Line(LooseElement element)
    {
        var line = PlainText.OnOneLine(element.HasElements ? PlainText.Of(Serialized(element)) : element.OwnText);
        return line.Length == 0 ? null : line;
    }

    /// <summary>
    /// The content of an element as HTML: decoded where it is given in base64, escaped where it is plain text, written out where
    /// it consists of elements.
    /// </summary>
    public static string Markup(LooseElement element)
    {
        if (element.HasElements)
        {
            return Serialized(element);
        }

        var text = Decoded(element);
        return IsPlain(element) ? WebUtility.HtmlEncode(text) : text;
    }

    private static string? TitleIn(LooseElement title)
    {
        var line = PlainText.OnOneLine(IsPlain(title) && !title.HasElements ? Decoded(title) : PlainText.Of(Markup(title)));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Atom says whether a text is plain; RSS leaves it open, and means HTML.</summary>
    private static bool IsPlain(LooseElement element) => element["type"]?.Trim() switch
    {
        "text" or "text/plain" => true,
        _ => element["mode"] is null && element is { Parent.Name: "entry" or "feed", Name: "title" or "summary" or "content" }
            && element["type"] is null,
    };

    private static string Decoded(LooseElement element)
    {
        var text = element.OwnText;
        var isBase64 = element["mode"] is "base64" || element["type"] is "application/octet-stream";
        var bytes = new byte[text.Length];
        return isBase64 && Convert.TryFromBase64String(text, bytes, out var length)
            ? CharacterText.Clean(Encoding.UTF8.GetString(bytes, 0, length))
            : text;
    }

    private static string Serialized(LooseElement element)
    {
        var markup = new StringBuilder();
        Append(markup, element);
        return markup.ToString().Trim();
    }

    private static void Append(StringBuilder markup, LooseElement element)
    {
        foreach (var part in element.Content)
        {
            if (part is not LooseElement inner)
            {
                markup.Append(WebUtility.HtmlEncode((string)part));
                continue;
            }

            markup.Append('<').Append(inner.Name);
            foreach (var (name, value) in inner.Attributes)
            {
                markup.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
            }

            markup.Append('>');
            Append(markup, inner);
            markup.Append("</").Append(inner.Name).Append('>');
        }
    }
}
