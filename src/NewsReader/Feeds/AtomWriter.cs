using System.Globalization;
using System.Text;
using System.Xml;
using NewsReader.Requests;

namespace NewsReader.Feeds;

/// <summary>
/// A list as an Atom feed. <c>updated</c>, which Atom requires, is the time of receipt; <c>published</c> is present only
/// when a document gives the full time. For an incomplete date, <c>dc:date</c> has the known part.
/// </summary>
internal static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The feed.</summary>
    /// <param name="page">Absolute address of the page the feed is of.</param>
    /// <param name="self">Absolute address of the feed.</param>
    /// <param name="ids">Makes ids of names.</param>
    /// <param name="name">Names the list.</param>
    public static byte[] Write(Listing listing, string page, string self, FeedIds ids, string name)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes,
            new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
            Element(xml, "id", ids.Of(name));
            Element(xml, "title", listing.Title);
            Element(xml, "updated", Moment(listing.Updated));
            Person(xml, "NewsReader");
            Link(xml, "alternate", "text/html", page);
            Link(xml, "self", DataFormat.Atom.MediaType(), self);
            Link(xml, "next", DataFormat.Atom.MediaType(), listing.Next);
            foreach (var entry in listing.Entries)
            {
                Write(xml, entry, ids);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Entry entry, FeedIds ids)
    {
        xml.WriteStartElement("entry", Namespace);
        if (entry.Language is { } language)
        {
            xml.WriteAttributeString("xml", "lang", null, language);
        }

        Element(xml, "id", ids.Of(entry.Name));
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Moment(entry.ReceivedAt));
        if (entry.PublishedAt is { } published)
        {
            Element(xml, "published", Moment(published));
        }

        if (entry.Published is { } date)
        {
            xml.WriteElementString("date", DublinCore, date);
        }

        Link(xml, "alternate", "text/html", entry.Address);
        Link(xml, "via", "text/html", entry.Original);
        foreach (var author in entry.Authors)
        {
            Person(xml, author);
        }

        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", FeedMarkup.Clean(tag));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "xhtml");
        FeedMarkup.Division(entry.Content).WriteTo(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Person(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string mediaType, string? address)
    {
        if (address is not null)
        {
            xml.WriteStartElement("link", Namespace);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("type", mediaType);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, FeedMarkup.Clean(text));

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
