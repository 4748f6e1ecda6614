using NewsReader.Core.Documents;
using NewsReader.Reading.Html;
using NewsReader.Reading.Manuscripts;
using NewsReader.Reading.Timed;

namespace NewsReader.Reading.NewsXml;

/// <summary>Reads XML by its first element: NITF, NewsML-G2, TTML, YouTube's captions and XHTML.</summary>
internal static class XmlReading
{
    /// <summary>The manuscript of an XML document; for one of another kind, an empty one with the reason.</summary>
    public static Manuscript Read(string text) =>
        BoundedXml.Parse(text, out var reason) is not { Root: { } root } ? Refused.Because(reason) : root.Name.LocalName switch
        {
            "nitf" => NitfReading.Read(root),
            "newsItem" or "newsMessage" or "packageItem" => NewsMlReading.Read(root),
            "tt" => TtmlReading.Read(root),
            "timedtext" or "transcript" => YouTubeReading.Read(root),
            "html" => HtmlReading.Read(text),
            "rss" or "feed" or "RDF" => Refused.Because("This is a feed and not an article."),
            var other => Refused.Because($"XML of this kind is not read ({(other.Length > 40 ? other[..40] : other)})."),
        };
}
