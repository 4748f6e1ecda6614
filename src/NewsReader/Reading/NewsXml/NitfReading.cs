using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.NewsXml;

/// <summary>Reads an article in NITF, the News Industry Text Format of the IPTC.</summary>
internal static partial class NitfReading
{
    public static Manuscript Read(XElement root)
    {
        var builder = new ManuscriptBuilder();
        builder.Add(First(root, "hl1") ?? First(root, "hedline") ?? "", BlockRole.Headline);
        builder.Add(First(root, "abstract") ?? First(root, "hl2", "hedline") ?? "", BlockRole.Standfirst);
        var content = root.Descendants().FirstOrDefault(element => element.Name.LocalName is "body.content") ?? root;
        foreach (var element in content.Descendants())
        {
            Add(builder, element);
        }

        return builder.Build(FactsOf(root));
    }

    private static void Add(ManuscriptBuilder builder, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p" when !IsInside(element, "media-caption", "abstract", "td", "blockquote", "byline"):
                builder.Add(WordsOf(element));
                break;
            case "hl2" or "hl3" or "hl4" when !IsInside(element, "hedline"):
                builder.Add(WordsOf(element), BlockRole.Heading);
                break;
            case "blockquote" or "bq" or "li":
                builder.Add(WordsOf(element));
                break;
            case "tr":
                builder.AddRow(element.Elements().Select(WordsOf), BlockRole.Paragraph);
                break;
            case "media-caption":
                builder.AddCaption(WordsOf(element), isCredit: false, isOfLast: false);
                break;
            case "media-producer":
                builder.AddCaption(WordsOf(element), isCredit: true, isOfLast: true);
                break;
        }
    }

    private static Metadata FactsOf(XElement root)
    {
        var reporters = root.Descendants().Where(element => element.Name.LocalName is "byline").SelectMany(byline =>
            byline.Descendants().Where(element => element.Name.LocalName is "person") is var people && people.Any()
                ? people.Select(WordsOf)
                : [Lead().Replace(WordsOf(byline), "")]);
        return new()
        {
            Headline = First(root, "title", "head"),
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
            && (inside is null || IsInside(element, inside))) is { } found && WordsOf(found) is { Length: > 0 } words ? words : null;

    private static string? Attribute(XElement root, string name, string attribute) =>
        root.Descendants().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))
            ?.Attribute(attribute)?.Value;

    private static bool IsInside(XElement element, params string[] names) =>
        element.Ancestors().Any(outer => names.Contains(outer.Name.LocalName, StringComparer.Ordinal));

    private static string WordsOf(XElement element) =>
        string.Join(' ', element.Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
