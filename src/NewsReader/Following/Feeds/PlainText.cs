using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Following.LooseXml;

namespace NewsReader.Following.Feeds;

/// <summary>The words of HTML, as a person would read them.</summary>
internal static partial class PlainText
{
    /// <summary>Elements inside a line; every other one begins a new word.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Other elements of HTML. What only looks like a tag is text: <c>List&lt;T&gt;</c>.</summary>
    private static readonly HashSet<string> Block = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "audio", "base", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center",
        "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed", "fieldset", "figcaption", "figure", "footer",
        "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "img", "input",
        "label", "legend", "li", "link", "main", "map", "marquee", "math", "menu", "meta", "nav", "noscript", "object", "ol", "optgroup",
        "option", "p", "param", "picture", "pre", "section", "select", "source", "summary", "svg", "table", "tbody", "td", "template",
        "textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul", "video",
    };

    /// <summary>The text of HTML: words separated by single spaces, line ends included; no scripts or styles.</summary>
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return OnOneLine(html);
        }

        var (scanner, text, isForeign) = (new LooseScanner(html), new StringBuilder(html.Length), false);
        while (scanner.Read())
        {
            isForeign |= scanner.Token == LooseToken.Start && scanner.Name.ToLowerInvariant() is "math" or "svg";
            if (scanner.Token == LooseToken.Text)
            {
                text.Append(scanner.Text);
            }
            else
            {
                AppendTag(text, scanner, isForeign);
            }
        }

        return OnOneLine(text.ToString());
    }

    /// <summary>The text with each run of spaces and line ends as one space, without any at its ends.</summary>
    public static string OnOneLine(string text) => Spaces().Replace(text, " ").Trim();

    /// <param name="isForeign">Whether the text contains elements of MathML or SVG, which have any name.</param>
    private static void AppendTag(StringBuilder text, LooseScanner scanner, bool isForeign)
    {
        if (scanner.Name.ToLowerInvariant() is "script" or "style")
        {
            if (scanner is { Token: LooseToken.Start, IsEmpty: false })
            {
                scanner.SkipRaw(scanner.Name);
            }
        }
        else if (Block.Contains(scanner.Name))
        {
            text.Append(' ');
        }
        else if (!isForeign && !Inline.Contains(scanner.Name) && scanner.Attributes.Count == 0)
        {
            text.Append(scanner.Raw);
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
