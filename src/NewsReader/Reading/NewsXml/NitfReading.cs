using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.NewsXml;

/// <summary>Reads an article in NITF, the News Industry Text Format of the IPTC.</summary>
internal static partial class NitfReading
{
    /// <summary>The manuscript of an <c>nitf</c> element; its text is empty when the article has no words.</summary>
    public static Manuscript Read(XElement root)
    {
        var builder = new ManuscriptBuilder();
        builder.Add(First(root, "hl1") ?? First(root, "hedline") ?? "", BlockRole.Headline);
        builder.Add(First(root, "abstract") ?? First(root, "hl2", "hedline") ?? "", BlockRole.Standfirst);
        var content = root.Descendants().FirstOrDefault(element => element.Name.LocalName is "body.content") ?? root;
        new NitfBody(builder).Write(content);
        return builder.Build(FactsOf(root));
    }

    private static Metadata FactsOf(XElement root)
    {
        var reporters = root.Descendants().Where(element => element.Name.LocalName is "byline").SelectMany(byline =>
            byline.Descendants().Where(element => element.Name.LocalName is "person") is var people && people.Any()
                ? people.Select(NitfBody.WordsOf)
                : [Lead().Replace(NitfBody.WordsOf(byline), "")]);
        return new()
        {
            // Programs put a file's name or a slug into the title.
            Headline = First(root, "hl1") is null && First(root, "hedline") is null ? First(root, "title", "head") : null,
            Reporters = [.. reporters.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            Dateline = First(root, "location", "dateline"),
            Outlet = First(root, "distributor") ?? Attribute(root, "doc.copyright", "holder"),
            Published = NewsDates.Iso(Attribute(root, "date.issue", "norm") ?? Attribute(root, "date.release", "norm")
                ?? Attribute(root, "story.date", "norm")),
            Language = root.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "lang")?.Value,
        };
    }

    private static string? First(XElement root, string name, string? inside = null) =>
        root.Descendants().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal)
            && (inside is null || IsInside(element, inside))) is { } found && NitfBody.WordsOf(found) is { Length: > 0 } words
            ? words
            : null;

    private static string? Attribute(XElement root, string name, string attribute) =>
        root.Descendants().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))
            ?.Attribute(attribute)?.Value;

    private static bool IsInside(XElement element, string name) =>
        element.Ancestors().Any(outer => string.Equals(outer.Name.LocalName, name, StringComparison.Ordinal));

    [GeneratedRegex(@"^by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
