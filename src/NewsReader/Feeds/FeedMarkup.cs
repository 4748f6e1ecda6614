using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace NewsReader.Feeds;

/// <summary>Builds what an entry of a feed shows as XHTML. Text is only ever text: nothing in it can become an element.</summary>
internal static class FeedMarkup
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>An element; strings in its content are text.</summary>
    public static XElement Element(string name, params object?[] content) =>
        new(name, content.Select(part => part is string text ? new XText(Clean(text)) : part));

    /// <summary>A paragraph that runs in the direction of its words.</summary>
    public static XElement Paragraph(params object?[] content) => Directed("p", content);

    /// <summary>A paragraph, quotation or item that runs in the direction of its words.</summary>
    public static XElement Directed(string name, params object?[] content) => Element(name, [new XAttribute("dir", "auto"), .. content]);

    /// <summary>A link to an address of the site.</summary>
    public static XElement Link(string address, string words) => Element("a", new XAttribute("href", Clean(address)), words);

    /// <summary>A paragraph for each of the words that are there.</summary>
    public static IReadOnlyList<XElement> Paragraphs(params IEnumerable<string?> words) =>
        [.. words.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Paragraph(text))];

    /// <summary>The content as one element of XHTML, as Atom wants it.</summary>
    public static XElement Division(IEnumerable<XElement> content) => new(Xhtml + "div", content.Select(InXhtml));

    /// <summary>The content as HTML.</summary>
    public static string Html(IEnumerable<XElement> content) =>
        string.Concat(content.Select(element => element.ToString(SaveOptions.DisableFormatting)));

    /// <summary>The text without the characters that no XML can hold.</summary>
    public static string Clean(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            var clean = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
            }

            return clean.ToString();
        }
    }

    private static XElement InXhtml(XElement element) =>
        new(Xhtml + element.Name.LocalName, element.Attributes(), element.Nodes()
            .Select(node => node is XElement inner ? InXhtml(inner) : node));
}
