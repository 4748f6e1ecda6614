using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace NewsReader.Markup;

/// <summary>
/// The only path for foreign HTML onto a page. It is parsed as a browser would and rebuilt from the few elements that carry
/// text; everything else is dropped. The result is parsed again and must be identical, or it is shown as plain text.
/// </summary>
/// <param name="local">
/// Target of a link without a scheme; <see langword="null"/> for none. The result must be safe as is, and resolving it
/// again must return the same value.
/// </param>
internal sealed class HtmlGate(Func<string, string?> local)
{
    /// <summary>Before the id of every heading, so that none can be mistaken for an id of the page.</summary>
    public const string IdPrefix = "on-";

    /// <summary>
    /// Deeper elements are dropped and their text is preserved: no real text is nested so deep, only an attack on the
    /// stack.
    /// </summary>
    private const int Deepest = 60;

    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ins", "kbd", "li", "ol",
        "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul");

    /// <summary>Elements whose content is not text for a reader, or is read by rules of its own.</summary>
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.Ordinal,
        "applet", "audio", "base", "canvas", "embed", "frame", "frameset", "head", "iframe", "link", "math", "meta", "noembed", "noframes",
        "noscript", "object", "option", "param", "plaintext", "script", "select", "source", "style", "svg", "template", "textarea", "title",
        "track", "video", "xmp");

    /// <summary>The HTML that is safe on a page.</summary>
    public IHtmlContent Pass(string html)
    {
        var once = Rebuild(html);
        return new HtmlString(string.Equals(Rebuild(once), once, StringComparison.Ordinal) ? once : HtmlEncoder.Default.Encode(html));
    }

    private string Rebuild(string html)
    {
        var page = new StringBuilder(html.Length);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            WriteChildren(page, body, ids, depth: 0);
        }

        return page.ToString();
    }

    private void WriteChildren(StringBuilder page, INode parent, HashSet<string> ids, int depth)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                page.Append(Encode(text.Data));
            }
            else if (child is IHtmlElement element && !Dropped.Contains(element.LocalName))
            {
                Write(page, element, ids, depth);
            }
        }
    }

    private void Write(StringBuilder page, IElement element, HashSet<string> ids, int depth)
    {
        if (depth >= Deepest)
        {
            page.Append(Encode(element.TextContent));
        }
        else if (!Kept.Contains(element.LocalName))
        {
            WriteChildren(page, element, ids, depth + 1);
        }
        else
        {
            page.Append('<').Append(element.LocalName).Append(Attributes(element, ids)).Append('>');
            if (element.LocalName is not ("br" or "hr"))
            {
                WriteChildren(page, element, ids, depth + 1);
                page.Append("</").Append(element.LocalName).Append('>');
            }
        }
    }

    private string Attributes(IElement element, HashSet<string> ids) => element.LocalName switch
    {
        "a" when element.GetAttribute("href") is { } address && Safe(address) is { } safe => $" href=\"{Encode(safe)}\"",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => $" id=\"{Encode(Id(element.TextContent, ids))}\"",
        "pre" or "table" => " tabindex=\"0\"",
        _ => "",
    };

    /// <summary>The address a link may lead to, or <see langword="null"/>.</summary>
    private string? Safe(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.StartsWith('#'))
        {
            return trimmed.StartsWith("#" + IdPrefix, StringComparison.Ordinal) ? trimmed : $"#{IdPrefix}{trimmed[1..]}";
        }

        // A browser drops control characters inside an address before it looks for the scheme; so such an address is refused.
        return trimmed.Any(char.IsControl) ? null
            : !trimmed.Contains(':', StringComparison.Ordinal) ? local(trimmed)
            : Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri
            : null;
    }

    private static string Id(string heading, HashSet<string> ids)
    {
        var words = heading.ToLowerInvariant()
            .Split([.. heading.ToLowerInvariant().Where(letter => !char.IsLetterOrDigit(letter)).Distinct()],
                StringSplitOptions.RemoveEmptyEntries);
        var id = IdPrefix + string.Join('-', words);
        for (var again = 2; !ids.Add(id); again++)
        {
            id = $"{IdPrefix}{string.Join('-', words)}-{again}";
        }

        return id;
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
