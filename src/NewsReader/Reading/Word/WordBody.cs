using System.Text;
using System.Xml;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Word;

/// <summary>The main part of a Word document, read from start to end without building a tree.</summary>
internal sealed class WordBody
{
    private const int LongestCell = 120;

    private readonly ManuscriptBuilder builder = new();
    private readonly StringBuilder words = new();
    private readonly List<string> cells = [];
    private readonly StringBuilder cell = new();
    private string style = "";
    private int tables;
    private bool isInText;

    /// <exception cref="XmlException">It is not XML, or declares a document type.</exception>
    public static Manuscript Read(Stream xml)
    {
        var body = new WordBody();
        using var reader = XmlReader.Create(xml, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            body.Take(reader);
        }

        return body.builder.Build(Metadata.None);
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when reader.LocalName is "Fallback" or "del" or "moveFrom" or "instrText" or "delText":
                Skip(reader);
                break;
            case XmlNodeType.Element:
                Open(reader);
                break;
            case XmlNodeType.EndElement:
                Close(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isInText:
                words.Append(reader.Value);
                break;
        }
    }

    // Reads up to the end of the element; a subtree reader leaves its parent there.
    private static void Skip(XmlReader reader)
    {
        using var subtree = reader.ReadSubtree();
        while (subtree.Read())
        {
            // Its words are not those of the document.
        }
    }

    private void Open(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "pStyle":
                style = reader.GetAttribute("val", reader.NamespaceURI) ?? "";
                break;
            case "tbl":
                tables++;
                break;
            case "br" or "cr":
                words.Append('\n');
                break;
            case "tab" when !reader.IsEmptyElement || words.Length > 0:
                words.Append('\t');
                break;
            case "noBreakHyphen":
                words.Append('\u2011');
                break;
            case "t":
                isInText = !reader.IsEmptyElement;
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "t":
                isInText = false;
                break;
            case "p" when tables > 0:
                cell.Append(cell.Length > 0 ? "\n" : "").Append(words.ToString().Trim());
                Clear();
                break;
            case "p":
                builder.Add(words.ToString(), RoleOf(style));
                Clear();
                break;
            case "tc":
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                break;
            case "tr":
                AddRow();
                break;
            case "tbl":
                tables--;
                break;
        }
    }

    private void Clear()
    {
        words.Clear();
        style = "";
    }

    // Cells of a line or two are figures and names; longer ones are text that was laid out as a table.
    private void AddRow()
    {
        var filled = cells.FindAll(one => one.Length > 0);
        if (filled.Count > 1 && filled.TrueForAll(one => one.Length <= LongestCell && !one.Contains('\n', StringComparison.Ordinal)))
        {
            builder.AddRow(filled, BlockRole.Paragraph);
        }
        else
        {
            foreach (var paragraph in filled.SelectMany(one => one.Split('\n')))
            {
                builder.Add(paragraph);
            }
        }

        cells.Clear();
    }

    private static BlockRole? RoleOf(string style) => style.ToUpperInvariant() switch
    {
        "TITLE" or "TITEL" or "TITRE" => BlockRole.Headline,
        "SUBTITLE" or "UNTERTITEL" => BlockRole.Standfirst,
        "CAPTION" or "BESCHRIFTUNG" => BlockRole.Caption,
        var name when name.StartsWith("HEADING", StringComparison.Ordinal) || name.StartsWith("BERSCHRIFT", StringComparison.Ordinal)
            || name.StartsWith("ÜBERSCHRIFT", StringComparison.Ordinal) || name.StartsWith("TITRE", StringComparison.Ordinal) => BlockRole.Heading,
        _ => null,
    };
}
