using System.Text;
using System.Xml;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Word;

/// <summary>Reads parts of a Word document from start to end without building a tree.</summary>
/// <param name="styles">The styles of its paragraphs.</param>
internal sealed class WordBody(WordStyles styles)
{
    // Characters of a figure or a name with a note. A longer cell lays out prose.
    private const int LongestCell = 120;

    private readonly ManuscriptBuilder builder = new();
    private readonly StringBuilder words = new();
    private readonly List<string> cells = [];
    private readonly StringBuilder cell = new();
    private string style = "";
    private int tables;
    private bool isInText;
    private bool hasTitle;
    private bool hasText;

    /// <summary>Adds the paragraphs of a part: the text itself, or its notes.</summary>
    /// <exception cref="XmlException">It is not XML, or declares a document type.</exception>
    public void Add(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            Take(reader);
        }
    }

    /// <summary>Everything that was added.</summary>
    public Manuscript Build() => builder.Build(Metadata.None);

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
                AddParagraph(words.ToString());
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

    // Where no paragraph has the style of a title, the first heading above all text is the headline.
    private void AddParagraph(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var role = styles.RoleOf(style);
        role = role == BlockRole.Heading && !hasTitle && !hasText ? BlockRole.Headline : role;
        hasTitle |= role == BlockRole.Headline;
        hasText |= role is null;
        builder.Add(text, role);
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
}
