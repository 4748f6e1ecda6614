using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Passages;

/// <summary>A line of the text that has words on it.</summary>
/// <param name="Span">The line without white space at its ends.</param>
/// <param name="Indent">Number of white-space characters before it.</param>
/// <param name="EmptyLinesBefore">Number of empty lines before it.</param>
internal readonly record struct Line(TextSpan Span, int Indent, int EmptyLinesBefore)
{
    /// <summary>The lines of a range, in order.</summary>
    public static List<Line> Read(string text, TextSpan range)
    {
        // Counted first: of the largest documents, a list that grows would leave its own size behind.
        var lines = new List<Line>(Within(text, range).Count());
        lines.AddRange(Within(text, range));
        return lines;
    }

    private static IEnumerable<Line> Within(string text, TextSpan range)
    {
        var empty = 0;
        for (var start = range.Start; start < range.End;)
        {
            var newline = text.AsSpan(start, range.End - start).IndexOf('\n');
            var end = newline < 0 ? range.End : start + newline;
            var span = new TextSpan(start, end).Trim(text);
            if (span.IsEmpty)
            {
                empty++;
            }
            else
            {
                yield return new(span, span.Start - start, empty);
                empty = 0;
            }

            start = end + 1;
        }
    }
}
