using System.Xml;
using System.Xml.Linq;

namespace NewsReader.Reading.Manuscripts;

/// <summary>Parses XML from strangers: no document types, no entities, no deep nesting, no millions of elements.</summary>
internal static class BoundedXml
{
    /// <summary>Deeper than any news or caption format goes.</summary>
    public const int DeepestNesting = 200;

    /// <summary>Parts of the document; captions of a whole day have a third of them. Each takes some 100 bytes of memory.</summary>
    public const int MostParts = 300_000;

    /// <summary>The document; <see langword="null"/> and the reason when it cannot be read.</summary>
    public static XDocument? Parse(string xml, out string reason)
    {
        try
        {
            reason = Excess(xml) ?? "";
            if (reason.Length > 0)
            {
                return null;
            }

            using var reader = Open(xml);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException broken)
        {
            reason = $"The XML is damaged or cut short at line {broken.LineNumber}.";
            return null;
        }
    }

    private static string? Excess(string xml)
    {
        using var reader = Open(xml);
        var parts = 0;
        while (reader.Read())
        {
            parts += 1 + reader.AttributeCount;
            if (reader.Depth > DeepestNesting || parts > MostParts)
            {
                return parts > MostParts ? $"The XML has more than {MostParts} elements and attributes."
                    : $"The XML is nested deeper than {DeepestNesting} elements.";
            }
        }

        return null;
    }

    private static XmlReader Open(string xml) => XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF', ' ', '\n', '\r', '\t')),
        new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
}
