using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.NewsXml;

/// <summary>Reads the text of a NewsML-G2 item (IPTC): its metadata, and the NITF, XHTML or plain text inside.</summary>
internal static class NewsMlReading
{
    /// <summary>The manuscript of an item or message; for one without text, an empty one with the reason.</summary>
    public static Manuscript Read(XElement root)
    {
        var item = root.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName is "newsItem"
            && element.Descendants().Any(inner => inner.Name.LocalName is "inlineXML" or "inlineData"));
        if (item is null)
        {
            return Refused.Because("The NewsML item has no text in it: it describes a picture, a package or a file elsewhere.");
        }

        var manuscript = ContentOf(item);
        var stated = FactsOf(item);
        var inner = manuscript.Metadata;
        var hasHeadline = manuscript.Hints.Any(hint => hint.Role == BlockRole.Headline);
        return manuscript with
        {
            Medium = Medium.Unknown,
            Metadata = inner with
            {
                Headline = hasHeadline ? null : stated.Headline ?? inner.Headline,
                Reporters = inner.Reporters.Count > 0 ? inner.Reporters : stated.Reporters,
                Dateline = inner.Dateline ?? stated.Dateline,
                Outlet = inner.Outlet ?? stated.Outlet,
                Published = stated.Published ?? inner.Published,
                Modified = stated.Modified ?? inner.Modified,
                Language = inner.Language ?? stated.Language,
            },
        };
    }

    private static Manuscript ContentOf(XElement item)
    {
        if (item.Descendants().FirstOrDefault(element => element.Name.LocalName is "inlineXML")?.Elements().FirstOrDefault() is { } inline)
        {
            return inline.Name.LocalName is "nitf" ? NitfReading.Read(inline) : HtmlReading.Read(Html(inline));
        }

        var data = item.Descendants().First(element => element.Name.LocalName is "inlineXML" or "inlineData");
        return data.Attribute("contenttype")?.Value.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false
            ? HtmlReading.Read(data.Value)
            : new() { Text = data.Value };
    }

    // Without its prefixes, as a page is written.
    private static string Html(XElement element)
    {
        foreach (var one in element.DescendantsAndSelf())
        {
            one.Name = one.Name.LocalName;
            one.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        }

        var page = new StringBuilder();
        using (var writer = XmlWriter.Create(page, new() { CheckCharacters = false, OmitXmlDeclaration = true }))
        {
            element.WriteTo(writer);
        }

        return page.ToString();
    }

    private static Metadata FactsOf(XElement item) => new()
    {
        Headline = Text(item, "headline"),
        Reporters = Text(item, "by") is { } by ? [by] : [],
        Dateline = Text(item, "dateline") ?? Text(item, "located"),
        Outlet = Text(item, "copyrightHolder") ?? Text(item, "provider"),
        Published = NewsDates.Iso(Text(item, "firstCreated") ?? Text(item, "contentCreated") ?? Text(item, "versionCreated")),
        Modified = NewsDates.Iso(Text(item, "contentModified")),
        Language = item.Descendants().FirstOrDefault(element => element.Name.LocalName is "language")?.Attribute("tag")?.Value,
    };

    private static string? Text(XElement item, string name)
    {
        var found = item.Descendants().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal)
            && !element.Ancestors().Any(outer => outer.Name.LocalName is "inlineXML"));
        var named = found?.Descendants().FirstOrDefault(element => element.Name.LocalName is "name") ?? found;
        var words = named is null ? "" : NitfBody.WordsOf(named);
        return words.Length > 0 ? words : found?.Attribute("literal")?.Value;
    }
}
