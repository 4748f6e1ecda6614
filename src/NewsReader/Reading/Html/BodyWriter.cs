using System.Text;
using AngleSharp.Dom;
using NewsReader.Core.Documents;
using NewsReader.Reading.Html.Elements;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading.Html;

/// <summary>Writes out an element's words paragraph by paragraph: headings and captions with their role, boxes of links left out.</summary>
internal sealed class BodyWriter(ManuscriptBuilder builder, BodyFinder finder, string? headline)
{
    private const double MostLinks = 0.55; // of the letters; prose with sources links less, a list of other reports nearly everything
    private const int LongParagraph = 200; // letters outside links; as many are prose among links, and half of them start the report

    private readonly StringBuilder line = new();
    private readonly CaptionWriter captions = new(builder);
    private readonly HeadingQuestions questions = HeadingQuestions.In(finder.Body);
    private BlockRole? role;
    private bool hasStandfirst;
    private bool hasProse;

    public void Write()
    {
        if (finder.Standfirst() is { } standfirst)
        {
            WriteAs(standfirst, BlockRole.Standfirst);
            hasStandfirst = true;
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
        else if (finder.IsAboveHeadline(element))
        {
            WriteFigures(element);
        }
        else if (captions.IsPart(element, role == BlockRole.Caption) && !(element.LocalName is "figure" && finder.IsChrome(element)))
        {
            WriteCaption(element);
        }
        else if (finder.IsChrome(element) || IsLinkBox(element))
        {
            Break();
        }
        else if (IsStandfirst(element))
        {
            WriteAs(element, BlockRole.Standfirst);
            hasStandfirst = true;
        }
        else if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
        {
            WriteHeading(element);
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

    /// <summary>The pictures of an element of which nothing else belongs to the report.</summary>
    private void WriteFigures(IElement element)
    {
        foreach (var figure in element.QuerySelectorAll("figure").Prepend(element).Where(figure => figure.LocalName is "figure"))
        {
            Break();
            captions.Enter(figure, isInside: false);
            WriteAs(figure, BlockRole.Caption);
            captions.Leave();
        }
    }

    // The summary may be inside the report's element, before its first paragraph.
    private bool IsStandfirst(IElement element)
    {
        const int shortest = 40; // letters of a short sentence; a label is shorter
        const int longest = 600; // letters of a paragraph; an element with more holds the report
        return !hasStandfirst
            && !hasProse
            && role is null
            && PageParts.IsStandfirst(element)
            && finder.MassOf(element) is { Letters: >= shortest and <= longest, LinkDensity: < 0.3 };
    }

    private void WriteHeading(IElement heading)
    {
        if (questions.RoleOf(heading) is { } asked)
        {
            Break();
            builder.Add(asked.Words, asked.Role, asked.Speaker);
        }
        else
        {
            WriteAs(heading, BlockRole.Heading);
        }
    }

    // A list or box that is next to nothing but links leads to other pages.
    private bool IsLinkBox(IElement element)
    {
        var mass = finder.MassOf(element);
        return !finder.ContainsQuotedPost(element)
            && !finder.IsLinkedSentence(element)
            && element.LocalName is "ul" or "ol" or "div" or "section" or "table"
            && mass.LinkDensity > MostLinks
            && mass.Letters - mass.Linked < LongParagraph;
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

    /// <summary>A picture, the words about it, or inside them the name of who made it.</summary>
    private void WriteCaption(IElement element)
    {
        Break();
        captions.Enter(element, role == BlockRole.Caption);
        WriteAs(element, BlockRole.Caption);
        captions.Leave();
    }

    /// <summary>A row of a table: one block, a bar between its cells; where it is speech, the tab that transcripts set there.</summary>
    private void WriteRow(IElement row)
    {
        Break();
        foreach (var cell in row.Children)
        {
            WriteChildren(cell);
            line.Append('\t');
        }

        var cells = line.ToString().Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        line.Clear();
        if (Array.Exists(cells, IsSpeech))
        {
            builder.Add(string.Join('\t', cells), role);
        }
        else
        {
            builder.AddRow(cells, role ?? BlockRole.Paragraph);
        }
    }

    // A transcript printed in two columns is parsed by its layout; figures and names are not headlines of other reports.
    private static bool IsSpeech(string cell) => cell is [.., ':' or '.' or '?' or '!'];

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
            captions.Add(paragraph);
        }
        else if (headline is not null && paragraph.StartsWith(headline + "\n", StringComparison.OrdinalIgnoreCase))
        {
            AddBelowHeadline(paragraph[(headline.Length + 1)..]);
        }
        else if (!string.Equals(paragraph, headline, StringComparison.OrdinalIgnoreCase))
        {
            builder.Add(paragraph, role);
            hasProse |= role is null && paragraph.Length >= LongParagraph / 2;
        }
    }

    // Where only line ends part them, short lines below the headline say who wrote it and when.
    private void AddBelowHeadline(string words)
    {
        const int longestLine = 100; // characters of a byline or a date; a longer line is prose
        var lines = words.Split('\n');
        foreach (var one in Array.TrueForAll(lines, line => line.Length <= longestLine) ? lines : [words])
        {
            builder.Add(one, role);
        }
    }
}
