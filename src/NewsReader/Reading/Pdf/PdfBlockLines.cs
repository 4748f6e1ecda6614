using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace NewsReader.Reading.Pdf;

/// <summary>
/// Divides the lines of a block where a paragraph ends: by an indent, a short last line, a gap or another size of letters.
/// </summary>
internal static class PdfBlockLines
{
    // In the size of the letters: an indent is half a letter or more, and no column begins ten letters to the right.
    private const double LeastIndent = 0.5;
    private const double MostIndent = 10;

    // A justified line fills its column; the last line of a paragraph seldom fills five sixths of it.
    private const double FullLine = 0.83;

    // Between lines of one paragraph there is the same distance everywhere, but for subscripts.
    private const double MostLeading = 1.35;

    // A heading is set clearly larger than the text below it.
    private const double MostGrowth = 1.15;

    // A line that ends before three fifths of its column and is followed by a capital is a byline, a place or a heading.
    private const double ShortLine = 0.6;

    // The share of a page's height that its head and foot have each.
    private const double Edge = 0.12;

    /// <summary>The paragraphs of a block in their order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="height">The height of its page.</param>
    public static IEnumerable<PdfBlock> ParagraphsOf(TextBlock block, double height)
    {
        var lines = block.TextLines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
        var leading = LeadingOf(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || IsBreak(lines[i - 1], lines[i], block, leading))
            {
                yield return Paragraph(lines.GetRange(start, i - start), height);
                start = i;
            }
        }
    }

    private static bool IsBreak(TextLine last, TextLine next, TextBlock block, double leading)
    {
        var (lastSize, nextSize) = (SizeOf(last), SizeOf(next));
        var (left, width) = (block.BoundingBox.Left, block.BoundingBox.Width);
        var indent = next.BoundingBox.Left - left;
        var filled = (last.BoundingBox.Right - left) / width;
        var isLower = char.IsLower(next.Text.TrimStart()[0]);
        var endsSentence = last.Text.TrimEnd() is [.., '.' or '!' or '?' or ':' or '”' or '"' or ')'];
        return last.BoundingBox.Bottom - next.BoundingBox.Bottom > leading * MostLeading
            || nextSize > lastSize * MostGrowth
            || lastSize > nextSize * MostGrowth
            || (endsSentence && indent > nextSize * LeastIndent && indent < nextSize * MostIndent)
            || (!isLower && filled < (endsSentence ? FullLine : ShortLine));
    }

    private static double LeadingOf(List<TextLine> lines)
    {
        var distances = lines.Zip(lines.Skip(1), (one, next) => one.BoundingBox.Bottom - next.BoundingBox.Bottom)
            .Where(distance => distance > 0).Order().ToList();
        return distances.Count == 0 ? double.MaxValue : distances[distances.Count / 2];
    }

    private static PdfBlock Paragraph(List<TextLine> lines, double height) => new(
        [.. lines.Select(line => line.Text.Trim())],
        lines.Average(SizeOf),
        lines[^1].BoundingBox.Bottom > height * (1 - Edge) || lines[0].BoundingBox.Top < height * Edge);

    private static double SizeOf(TextLine line) =>
        line.Words.SelectMany(word => word.Letters).Select(letter => letter.PointSize).DefaultIfEmpty(0).Average();
}
