using System.Text;
using System.Xml.Linq;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.NewsXml;

/// <summary>Writes the body of an NITF article paragraph by paragraph; words outside every known element become paragraphs too.</summary>
internal sealed class NitfBody(ManuscriptBuilder builder)
{
    private readonly StringBuilder words = new();

    /// <summary>Writes what an element contains.</summary>
    public void Write(XElement element)
    {
        Walk(element);
        Flush();
    }

    /// <summary>The words of an element on one line.</summary>
    public static string WordsOf(XElement element) => OnOneLine(element.Value);

    private void Walk(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                words.Append(text.Value);
            }
            else if (node is XElement inner)
            {
                Take(inner);
            }
        }
    }

    private void Take(XElement element)
    {
        switch (element.Name.LocalName)
        {
            // Already read as facts: an article without body.content is walked from its root.
            case "head" or "body.head" or "media-metadata" or "media-object":
                break;
            case "hl1" or "hl2" or "hl3" or "hl4":
                Flush();
                builder.Add(WordsOf(element), BlockRole.Heading);
                break;
            case "tr":
                Flush();
                builder.AddRow(element.Elements().Select(WordsOf), BlockRole.Paragraph);
                break;
            case "media-caption":
                Flush();
                builder.AddCaption(WordsOf(element), isCredit: false, isOfLast: false);
                break;
            case "media-producer":
                Flush();
                builder.AddCaption(WordsOf(element), isCredit: true, isOfLast: true);
                break;
            case "br":
                words.Append('\n');
                break;
            case "p" or "block" or "bq" or "blockquote" or "credit" or "ul" or "ol" or "dl" or "li" or "dt" or "dd" or "pre" or "table"
                or "media" or "note" or "body" or "body.content" or "body.end" or "fn":
                Flush();
                Walk(element);
                Flush();
                break;
            default:
                Walk(element);
                break;
        }
    }

    private void Flush()
    {
        builder.Add(OnOneLine(words.ToString()));
        words.Clear();
    }

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
