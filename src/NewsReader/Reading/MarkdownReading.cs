using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Reading;

/// <summary>
/// Markdown with YAML front matter, by its syntax tree: marks and escapes are resolved, headings and pictures keep their
/// role.
/// </summary>
internal sealed partial class MarkdownReading
{
    // Lists and quotations inside each other. Deeper ones are left out: the walk is recursive, and the stack is finite.
    private const int DeepestNesting = 64;

    /// <summary>
    /// Maximum number of spaces and quotation marks before a line's words; more would mean nested lists deeper than real
    /// text has, each of which makes the parser scan again.
    /// </summary>
    private const int WidestIndent = 200;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    private readonly ManuscriptBuilder builder = new();
    private Metadata metadata = Metadata.None;
    private bool hasHeadline;

    public static Manuscript Read(string text)
    {
        var reading = new MarkdownReading();
        var pieces = MarkdownPieces.Of(text);
        if (pieces is [{ IsPlain: true }] || IsIndentedTooFar(text) || !pieces.All(reading.Add))
        {
            return new() { Text = text, Problems = [TooMuch("it")] };
        }

        if (pieces.Count(piece => piece.IsPlain) is var plain and > 0)
        {
            reading.builder.Problems.Add(TooMuch($"{plain} of {pieces.Count} parts of it"));
        }

        return reading.builder.Build(reading.metadata);
    }

    /// <summary>Reads one piece of the text.</summary>
    /// <returns>Whether it could be: Markdig gives up on input nested past its own limit.</returns>
    private bool Add(MarkdownPiece piece)
    {
        if (piece.IsPlain)
        {
            AddPlain(piece.Text);
            return true;
        }

        try
        {
            Add(Markdown.Parse(piece.Text, Pipeline), "", 0);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private void AddPlain(ReadOnlySpan<char> text)
    {
        foreach (var part in EmptyLine().EnumerateSplits(text))
        {
            builder.Add(text[part]);
        }
    }

    private static Problem TooMuch(string part) =>
        new(ProblemKind.Limit,
            $"The Markdown is nested too deeply, or its paragraphs are too long, to be followed; {part} is read as plain text.");

    private static bool IsIndentedTooFar(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.IndexOfAnyExcept(" \t>") is var indent && indent > WidestIndent)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ContainerBlock container, string prefix, int depth)
    {
        foreach (var block in container)
        {
            Add(block, prefix, depth);
            prefix = "";
        }
    }

    private void Add(Markdig.Syntax.Block block, string prefix, int depth)
    {
        switch (block)
        {
            case YamlFrontMatterBlock yaml:
                metadata = FrontMatter.Read(yaml.Lines.ToString(), builder.Problems);
                hasHeadline = metadata.Headline is not null;
                break;
            case HeadingBlock heading:
                builder.Add(WordsOf(heading.Inline), HeadingRole(heading.Level));
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, prefix);
                break;
            case ThematicBreakBlock:
                builder.Add("***");
                break;
            case ListBlock list when depth < DeepestNesting:
                AddItems(list, depth);
                break;
            case ContainerBlock container when depth < DeepestNesting:
                Add(container, prefix, depth + 1);
                break;
            case HtmlBlock html:
                builder.Add(Tag().Replace(html.Lines.ToString(), ""));
                break;
            case LeafBlock leaf:
                builder.Add(prefix + (leaf.Inline is null ? leaf.Lines.ToString() : WordsOf(leaf.Inline)));
                break;
        }
    }

    private BlockRole HeadingRole(int level)
    {
        var role = level == 1 && !hasHeadline ? BlockRole.Headline : BlockRole.Heading;
        hasHeadline |= role == BlockRole.Headline;
        return role;
    }

    private void AddItems(ListBlock list, int depth)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var item in list.OfType<ContainerBlock>())
        {
            Add(item, list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "", depth + 1);
        }
    }

    private void AddParagraph(ParagraphBlock paragraph, string prefix)
    {
        if (paragraph.Inline is { FirstChild: LinkInline { IsImage: true } image } && image.NextSibling is null)
        {
            builder.Add(image.Title is { Length: > 0 } title ? title : WordsOf(image), BlockRole.Caption);
            return;
        }

        var words = (prefix + WordsOf(paragraph.Inline)).AsSpan();
        if (TableRow().Count(words) is var rows and > 1 && rows == words.Trim().Count('\n') + 1)
        {
            AddRows(words);
            return;
        }

        foreach (var part in EmptyLine().EnumerateSplits(words))
        {
            builder.Add(words[part]);
        }
    }

    /// <summary>The rows of a table, each one block with a bar between its cells; the line of dashes under its head is a mark.</summary>
    private void AddRows(ReadOnlySpan<char> rows)
    {
        foreach (var row in rows.EnumerateLines())
        {
            if (row.ContainsAnyExcept("|-: \t"))
            {
                builder.AddRow(row.Trim().Trim('|').ToString().Split('|', StringSplitOptions.TrimEntries), BlockRole.Paragraph);
            }
        }
    }

    private static string WordsOf(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines?.FindDescendants<Inline>() ?? [])
        {
            Append(words, inline);
        }

        return words.ToString();
    }

    private static void Append(StringBuilder words, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline line:
                words.Append(line.IsHard || StartsTurn().IsMatch(WordsAfter(line)) || line.NextSibling is EmphasisInline ? '\n' : ' ');
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                words.Append('\n');
                break;
        }
    }

    // A bracket that opens no link is a literal of its own.
    private static string WordsAfter(LineBreakInline line)
    {
        const int fewPieces = 4; // brackets of a label or a time make pieces of their own; its start is within these
        var words = "";
        var next = line.NextSibling;
        for (var i = 0; i < fewPieces && next is LiteralInline literal; i++, next = next.NextSibling)
        {
            words += literal.Content.ToString();
        }

        return words;
    }

    // A line of no-break spaces is ordinary text to Markdown, but an empty line to its author.
    [GeneratedRegex(@"\n[^\S\n]*\n")]
    private static partial Regex EmptyLine();

    // A line that opens with a speaker's label, a time or the bar of a table is not run on with the line before it.
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}\p{M}0-9 .,'’()-]{1,60}:|[QA][:.\u00A0 ]{1,2}\s|>>|\|"
        + @"|[\[(]?[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.,][0-9]{1,3})?([\])]|\s|$))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex StartsTurn();

    [GeneratedRegex(@"^[ \t]*\|[^\n]*\|[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
