using System.Xml;
using NewsReader.Core.Documents;

namespace NewsReader.Reading.Word;

/// <summary>
/// The paragraph styles of a Word document. A style's identifier is in the language of the program that wrote it
/// (<c>berschrift1</c>); the name of a built-in style is always English (ECMA-376 Part 1, 17.7.4.9).
/// </summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the part of a package that lists its styles.</summary>
    /// <exception cref="XmlException">It is not XML, or declares a document type.</exception>
    public static WordStyles Read(Stream xml)
    {
        var (styles, current) = (new WordStyles(), "");
        using var reader = XmlReader.Create(xml, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "style")
            {
                current = reader.GetAttribute("styleId", reader.NamespaceURI) ?? "";
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "name" && current.Length > 0)
            {
                styles.names.TryAdd(current, reader.GetAttribute("val", reader.NamespaceURI) ?? "");
            }
        }

        return styles;
    }

    /// <summary>The role of a style; <see langword="null"/> when the words decide.</summary>
    public BlockRole? RoleOf(string id) => NameOf(id) switch
    {
        "TITLE" => BlockRole.Headline,
        "SUBTITLE" => BlockRole.Standfirst,
        "CAPTION" => BlockRole.Caption,
        var name when name.StartsWith("HEADING", StringComparison.Ordinal) => BlockRole.Heading,
        _ => null,
    };

    private string NameOf(string id) => names.GetValueOrDefault(id, id).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
