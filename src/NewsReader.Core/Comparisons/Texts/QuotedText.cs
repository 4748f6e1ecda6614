using System.Buffers;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Texts;

/// <summary>The ranges of a document that are direct speech: inside quotation marks, or a turn under a speaker's label.</summary>
internal sealed class QuotedText
{
    /// <summary>All marks that open or close a quotation.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„«»\"「」『』‘’");

    private readonly List<TextSpan> spans = [];

    private QuotedText()
    {
    }

    /// <summary>The stretches, in order, marks outside.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>Reads the marks and labels of a document's body. A quotation that is not closed ends with its paragraph.</summary>
    public static QuotedText Of(Document document)
    {
        var quoted = new QuotedText();
        foreach (var block in document.Body)
        {
            if (block.Speaker is not null)
            {
                quoted.spans.Add(block.Content);
            }
            else
            {
                quoted.Read(document.Text, block.Span);
            }
        }

        return quoted;
    }

    /// <summary>Whether any stretch overlaps a span.</summary>
    public bool Touches(TextSpan span)
    {
        var found = spans.BinarySearch(new(span.Start, int.MaxValue));
        var next = found < 0 ? ~found : found;
        return (next > 0 && spans[next - 1].End > span.Start) || (next < spans.Count && spans[next].Start < span.End);
    }

    /// <summary>Index of the stretch a span starts in; -1 when it is in none.</summary>
    public int IndexAt(TextSpan span)
    {
        var found = spans.BinarySearch(new(span.Start, int.MaxValue));
        var before = (found < 0 ? ~found : found) - 1;
        return before >= 0 && spans[before].Contains(span.Start) ? before : -1;
    }

    private void Read(string text, TextSpan range)
    {
        var (start, closer) = (-1, '\0');
        for (var at = NextMark(text, range.Start, range.End); at < range.End; at = NextMark(text, at + 1, range.End))
        {
            if (start < 0)
            {
                closer = CloserOf(text, at, range.Start);
                start = closer == '\0' ? -1 : at + 1;
            }
            else if (text[at] == closer && (closer != '’' || at + 1 == range.End || !char.IsLetterOrDigit(text[at + 1])))
            {
                spans.Add(new(start, at));
                start = -1;
            }
        }

        if (start >= 0 && start < range.End && closer != '’')
        {
            spans.Add(new(start, range.End));
        }
    }

    private static int NextMark(string text, int from, int end) =>
        text.AsSpan(from, end - from).IndexOfAny(Marks) is var found and >= 0 ? from + found : end;

    /// <summary>The mark that closes what the one at <paramref name="at"/> opens; NUL when it opens nothing.</summary>
    private static char CloserOf(string text, int at, int first) => text[at] switch
    {
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '"' => '"',
        '「' => '」',
        '『' => '』',
        '‘' when at == first || !char.IsLetterOrDigit(text[at - 1]) => '’',
        _ => '\0',
    };
}
