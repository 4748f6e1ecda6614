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
    private bool isCredit;
    private IElement? picture;
    private bool isOfLast;

    public void Write()
    {
        if (finder.Standfirst() is { } standfirst)
        {
            WriteAs(standfirst, BlockRole.Standfirst);
        }

        foreach (var figure in finder.LeadFigures())
        {
            Write(figure);
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
        else if (role == BlockRole.Caption ? PageParts.IsCredit(element) : PageParts.IsCaption(element))
        {
            WriteCaption(element);
        }
        else if (finder.IsChrome(element) || IsLinkBox(element))
        {
            Break();
        }
        else if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
        {
            WriteAs(element, BlockRole.Heading);
        }
        else if (PageParts.IsRow(element))
        {
            WriteRow(element);
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
        var before = role;
        role = given;
        WriteChildren(element);
        Break();
        role = before;
    }

    /// <summary>The words about a picture, or inside them the name of who made it.</summary>
    private void WriteCaption(IElement element)
    {
        Break();
        var before = isCredit;
        isCredit = PageParts.IsCredit(element);
        var of = element.Closest("figure") ?? (role == BlockRole.Caption ? picture : element.ParentElement);
        isOfLast = picture is not null && of == picture;
        picture = of;
        WriteAs(element, BlockRole.Caption);
        isCredit = before;
    }

    /// <summary>A row of a table: one block, its cells parted by tabs.</summary>
    private void WriteRow(IElement row)
    {
        Break();
        foreach (var cell in row.Children)
        {
            WriteChildren(cell);
            line.Append('\t');
        }

        var words = line.ToString().Trim();
        line.Clear();
        builder.Add(words, role ?? (IsSpeech(words) ? null : BlockRole.Paragraph));
    }

    // What a transcript prints in two columns is read by its layout; figures and names are no headlines of other reports.
    private static bool IsSpeech(string row) => row.Split('\t').Any(cell => cell.TrimEnd() is [.., ':' or '.' or '?' or '!']);

    private void Append(string words, bool isPreformatted)
    {
        foreach (var c in words)
        {
            var isSpace = char.IsWhiteSpace(c) && c != '\u00A0';
            if (isSpace && !isPreformatted)
            {
                if (line.Length > 0 && line[^1] is not (' ' or '\n' or '\t'))
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
        if (role == BlockRole.Caption)
        {
            var isNew = captions.Add(paragraph) || (isCredit && isOfLast);
            if (isNew)
            {
                builder.AddCaption(paragraph, isCredit, isOfLast);
            }

            isOfLast = isNew;
        }
        else if (headline is not null && paragraph.StartsWith(headline + "\n", StringComparison.OrdinalIgnoreCase))
        {
            AddBelowHeadline(paragraph[(headline.Length + 1)..]);
        }
        else if (!string.Equals(paragraph, headline, StringComparison.OrdinalIgnoreCase))
        {
            builder.Add(paragraph, role);
        }
    }

    // Where only line ends part them, short lines below the headline say who wrote it and when.
    private void AddBelowHeadline(string words)
    {
        const int longestLine = 100;
        var lines = words.Split('\n');
        foreach (var one in Array.TrueForAll(lines, line => line.Length <= longestLine) ? lines : [words])
        {
            builder.Add(one, role);
        }
    }
}
