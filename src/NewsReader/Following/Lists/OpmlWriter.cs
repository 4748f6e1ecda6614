using System.Text;
using System.Xml;

namespace NewsReader.Following.Lists;

/// <summary>Writes OPML 2.0, with folders as outlines around their feeds.</summary>
internal static class OpmlWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
    };

    /// <summary>The list as a file in UTF-8. The order of the feeds is preserved within each folder.</summary>
    /// <param name="title">The title of the list.</param>
    public static byte[] Write(string title, IEnumerable<ListedFeed> subscriptions)
    {
        using var bytes = new MemoryStream();
        using (var opml = XmlWriter.Create(bytes, Settings))
        {
            opml.WriteStartElement("opml");
            opml.WriteAttributeString("version", "2.0");
            opml.WriteStartElement("head");
            opml.WriteElementString("title", title);
            opml.WriteEndElement();
            opml.WriteStartElement("body");
            WriteFolder(opml, [.. subscriptions], depth: 0);
            opml.WriteEndElement();
            opml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteFolder(XmlWriter opml, List<ListedFeed> subscriptions, int depth)
    {
        foreach (var feed in subscriptions.Where(feed => feed.Folder.Count == depth))
        {
            Write(opml, feed);
        }

        foreach (var folder in subscriptions.Where(feed => feed.Folder.Count > depth)
            .GroupBy(feed => feed.Folder[depth], StringComparer.Ordinal))
        {
            opml.WriteStartElement("outline");
            opml.WriteAttributeString("text", folder.Key);
            WriteFolder(opml, [.. folder], depth + 1);
            opml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter opml, ListedFeed feed)
    {
        opml.WriteStartElement("outline");
        opml.WriteAttributeString("type", "rss");
        opml.WriteAttributeString("text", feed.Title);
        opml.WriteAttributeString("xmlUrl", feed.Address);
        if (feed.Home is not null)
        {
            opml.WriteAttributeString("htmlUrl", feed.Home);
        }

        opml.WriteEndElement();
    }
}
