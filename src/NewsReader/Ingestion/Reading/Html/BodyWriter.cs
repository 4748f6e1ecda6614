using System.Text;
using AngleSharp.Dom;
using NewsReader.Core.Documents;

namespace NewsReader.Ingestion.Reading.Html;

/// <summary>Writes out an element's words paragraph by paragraph: headings and captions with their role, boxes of links left out.</summary>
internal sealed class BodyWriter(ManuscriptBuilder builder, BodyFinder finder, string? headline)
{
    private const double MostLinks = 0.55;
    private const int LongParagraph = 200;

    private readonly StringBuilder line = new();
    private readonly HashSet<string> captions = new(StringComparer.Ordinal);
    private BlockRole? role;

    public void Write()
    {
        if (finder.Standfirst() is { } standfirst)
        {
            WriteAs(standfirst, BlockRole.Standfirst);
        }

        WriteChildren(finder.Body);
        Break();
    }

    private void WriteChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data, element.LocalName is "pre");
            }
            else if (child is IElement inner)
            {
                Write(inner);
            }
        }
    }

    private void Write(IElement element)
    {
        if (element.LocalName is "br")
        {
            line.Append('\n');
        }
        else if (PageParts.IsCaption(element))
        {
            WriteAs(element, BlockRole.Caption);
        }
        else if (finder.IsChrome(element) || IsLinkBox(element))
        {
            Break();
        }
        else if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
        {
            WriteAs(element, BlockRole.Heading);
        }
        else if (PageParts.IsBlock(element))
        {
            Break();
            WriteChildren(element);
            Break();
        }
        else
        {
            WriteChildren(element);
        }
    }

    // A list or box that is next to nothing but links leads to other pages.
    private bool IsLinkBox(IElement element)
    {
        var mass = finder.MassOf(element);
        return element.LocalName is "ul" or "ol" or "div" or "section" or "table" && mass.LinkDensity > MostLinks && mass.Letters - mass.Linked < LongParagraph;
    }

    private void WriteAs(IElement element, BlockRole given)
    {
        Break();
        role = given;
        WriteChildren(element);
        Break();
        role = null;
    }

    private void Append(string words, bool isPreformatted)
    {
        foreach (var c in words)
        {
            var isSpace = char.IsWhiteSpace(c) && c != '\u00A0';
            if (isSpace && !isPreformatted)
            {
                if (line.Length > 0 && line[^1] is not (' ' or '\n'))
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(c);
            }
        }
    }

    private void Break()
    {
        foreach (var paragraph in line.ToString().Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Add(paragraph);
        }

        line.Clear();
    }

    private void Add(string paragraph)
    {
        var isRepeated = role == BlockRole.Caption ? !captions.Add(paragraph) : string.Equals(paragraph, headline, StringComparison.OrdinalIgnoreCase);
        if (!isRepeated)
        {
            builder.Add(paragraph, role);
        }
    }
}
