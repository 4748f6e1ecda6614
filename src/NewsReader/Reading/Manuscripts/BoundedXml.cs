using System.Xml;
using System.Xml.Linq;

namespace NewsReader.Reading.Manuscripts;

/// <summary>Parses XML from strangers: no document types, no entities, no deep nesting.</summary>
internal static class BoundedXml
{
    /// <summary>Deeper than any news or caption format goes.</summary>
    public const int DeepestNesting = 200;

    /// <summary>The document; <see langword="null"/> and the reason when it cannot be read.</summary>
    public static XDocument? Parse(string xml, out string reason)
    {
        reason = "";
        try
        {
            if (IsTooDeep(xml))
            {
                reason = $"The XML is nested deeper than {DeepestNesting} elements.";
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

    private static bool IsTooDeep(string xml)
    {
        using var reader = Open(xml);
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    private static XmlReader Open(string xml) => XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF', ' ', '\n', '\r', '\t')),
        new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
}
