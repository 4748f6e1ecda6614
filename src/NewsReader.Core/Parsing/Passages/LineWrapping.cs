using NewsReader.Core.Parsing.Labels;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Passages;

/// <summary>
/// Detects lines that were wrapped to a width and joins them. The evidence is the whole text: where paragraphs are whole
/// lines, hardly any line starts in lower case.
/// </summary>
internal static class LineWrapping
{
    // A page of typescript or e-mail is 60 to 80 columns wide; a longer line was not broken to fit one.
    private const int WidestPage = 110;

    // Neighbouring lines to judge by. Fewer than three that run on in lower case may be verse, an address or an error.
    private const int FewestJoins = 3;

    // Columns, as wide as a tab. A line that is set in further is centred, or a cell of a table.
    private const int DeepestIndent = 8;

    /// <summary>The paragraphs the lines make: joined where they were wrapped, each its own otherwise.</summary>
    public static IEnumerable<DraftPassage> Join(string text, List<Line> lines)
    {
        var width = WidthOf(text, lines);
        var indent = width == 0 ? 0 : IndentOf(text, lines);
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], width, indent))
            {
                last++;
            }

            yield return new() { Span = new(lines[i].Span.Start, lines[last].Span.End), EmptyLinesBefore = lines[i].EmptyLinesBefore };
            i = last + 1;
        }
    }

    /// <summary>The width the text was broken to; 0 when it was not.</summary>
    private static int WidthOf(string text, List<Line> lines)
    {
        var (pairs, continued) = (0, 0);
        var least = lines.Count == 0 ? 0 : lines.Min(line => line.Indent);
        for (var i = 1; i < lines.Count; i++)
        {
            var goesOn = char.IsLower(text[lines[i].Span.Start]);
            if (lines[i].EmptyLinesBefore == 0 && (goesOn || !IsIndented(lines[i], least)))
            {
                pairs++;
                continued += goesOn ? 1 : 0;
            }
        }

        if (pairs < FewestJoins || continued * 4 < pairs)
        {
            return 0;
        }

        var lengths = lines.Select(line => line.Span.Length).Order().ToList();
        var width = lengths[(lengths.Count - 1) * 19 / 20];
        return width <= WidestPage ? width : 0;
    }

    // A line set in begins a paragraph; only one that is not can show that the lines above were broken.
    private static bool IsIndented(Line line, int least) =>
        line.Indent is var indent && indent > least + 1 && indent <= least + DeepestIndent;

    /// <summary>The usual indentation of lines that continue in lower case.</summary>
    private static int IndentOf(string text, List<Line> lines) =>
        lines.Where(line => char.IsLower(text[line.Span.Start])).CountBy(line => line.Indent).MaxBy(indent => indent.Value).Key;

    private static bool Continues(string text, Line line, Line next, int width, int indent)
    {
        if (next.EmptyLinesBefore > 0)
        {
            return false;
        }

        if (width == 0)
        {
            return LabelScanner.RoleContinues(text, line.Span, next.Span);
        }

        var startsParagraph = next.Indent >= indent + 2 && !char.IsLower(text[next.Span.Start]) && line.Indent <= next.Indent;
        return !WouldHaveFitted(text, line, next, width)
            && !startsParagraph
            && (next.Indent < line.Indent + 2 || Hangs(text, line, next))
            && !LabelScanner.StartsWithLabel(text, next.Span);
    }

    // Under a label, typescripts indent continuation lines.
    private static bool Hangs(string text, Line line, Line next) =>
        char.IsLower(text[next.Span.Start])
            && !LetterCase.EndsWithStop(text.AsSpan(line.Span.Start, line.Span.Length))
            && LabelScanner.StartsWithLabel(text, line.Span);

    // A writer who breaks lines to a width takes the next word along when it still fits.
    private static bool WouldHaveFitted(string text, Line line, Line next, int width)
    {
        var words = text.AsSpan(next.Span.Start, next.Span.Length);
        var space = words.IndexOfAny(' ', '\u00A0');
        var first = space < 0 ? words.Length : space;
        // Lines end some columns early, and the width is that of the longest (the 95th percentile); a line shorter than this share ends a
        // paragraph.
        const double slack = 0.85;
        return line.Indent + line.Span.Length + 1 + first <= width * slack;
    }
}
