using System.Buffers;
using System.Text;

namespace NewsReader.Reading;

/// <summary>
/// Cuts a long Markdown text into pieces that are parsed one by one, so that the time for the whole text grows with its
/// length, whatever the parser does with a piece or a paragraph.
/// </summary>
internal static class MarkdownPieces
{
    /// <summary>
    /// Characters that are parsed at once: few reports are longer, and blocks of that length take the parser milliseconds.
    /// </summary>
    public const int Longest = 1 << 16;

    /// <summary>
    /// Marks (of emphasis, links, code) in one paragraph that are parsed. The parser's time grows with their square; this many
    /// take it about a millisecond, and a paragraph of a hundred links has fewer.
    /// </summary>
    private const int MostMarks = 600;

    /// <summary>
    /// Characters of link definitions that every piece is given, so that a link finds its definition at the end of the
    /// text.
    /// </summary>
    private const int MostDefinitions = 1 << 12;

    // Backticks or tildes that open a fenced code block (CommonMark 4.5).
    private const int ShortestFence = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]!*_`<&\\");

    // Spaces before a line that is not yet indented code (CommonMark 4.4).
    private const int WidestMargin = 3;

    /// <summary>The pieces in their order. One that cannot be cut to a length the parser takes is plain text.</summary>
    public static IReadOnlyList<MarkdownPiece> Of(string text)
    {
        if (text.Length <= Longest)
        {
            return [new(text, HasTooManyMarks(text))];
        }

        var (pieces, definitions) = (new List<string>(), new StringBuilder());
        var (start, cut) = (0, 0);
        foreach (var place in Cuts(text, definitions))
        {
            if (place - start > Longest && cut > start)
            {
                pieces.Add(text[start..cut]);
                start = cut;
            }

            cut = place;
        }

        pieces.Add(text[start..]);
        return pieces.ConvertAll(piece => With(definitions, piece));
    }

    private static MarkdownPiece With(StringBuilder definitions, string piece) =>
        piece.Length > Longest || HasTooManyMarks(piece) ? new(piece, IsPlain: true)
        : definitions.Length is 0 or > MostDefinitions ? new(piece, IsPlain: false)
        : new($"{piece}\n\n{definitions}", IsPlain: false);

    private static bool HasTooManyMarks(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var line in text.EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks + line.CountAny(Marks);
            if (marks > MostMarks)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the text may be cut: before a paragraph or heading at the margin that follows an empty line, outside code; and
    /// its end.
    /// </summary>
    private static List<int> Cuts(string text, StringBuilder definitions)
    {
        var (cuts, fence, isAfterEmpty) = (new List<int>(), Fence.None, false);
        var position = EndOfFrontMatter(text);
        while (position < text.Length)
        {
            var end = text.IndexOf('\n', position) is var at and >= 0 ? at : text.Length;
            var line = text.AsSpan(position, end - position);
            if (isAfterEmpty && !fence.IsOpen && BeginsParagraph(line))
            {
                cuts.Add(position);
            }

            fence = fence.After(line);
            Collect(line, fence.IsOpen, definitions);
            isAfterEmpty = line.IsWhiteSpace();
            position = end + 1;
        }

        cuts.Add(text.Length);
        return cuts;
    }

    /// <summary>Keeps a line that defines where links lead. Once there are too many, the rest is not collected.</summary>
    private static void Collect(ReadOnlySpan<char> line, bool isInCode, StringBuilder definitions)
    {
        var words = line.TrimStart(' ');
        var isDefinition = line.Length - words.Length <= WidestMargin
            && words.StartsWith('[')
            && words.Contains("]:", StringComparison.Ordinal);
        if (isDefinition && !isInCode && definitions.Length <= MostDefinitions)
        {
            definitions.Append(line).Append('\n');
        }
    }

    // A line of hyphens at the head of a piece would open front matter there.
    private static bool BeginsParagraph(ReadOnlySpan<char> line) =>
        line.Length > 1
            && (char.IsLetter(line[0]) || line[0] is '#' or '“' or '"' or '‘' or '(' || (line[0] is '*' && !char.IsWhiteSpace(line[1])));

    /// <summary>The end of the lines between two fences of hyphens at the head of a text, 0 when there are none.</summary>
    private static int EndOfFrontMatter(string text)
    {
        const string fence = "---\n";
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        var end = head.StartsWith(fence, StringComparison.Ordinal)
            ? head[(fence.Length - 1)..].IndexOf("\n" + fence, StringComparison.Ordinal)
            : -1;
        return end < 0 ? 0 : end + (2 * fence.Length);
    }

    /// <summary>The fence of a block of code that is open.</summary>
    private readonly record struct Fence(char Mark, int Length)
    {
        public static Fence None => default;

        public bool IsOpen => Length > 0;

        public Fence After(ReadOnlySpan<char> line)
        {
            var words = line.Trim();
            var mark = words.IsEmpty ? ' ' : words[0];
            var length = mark is '`' or '~' ? words.Length - words.TrimStart(mark).Length : 0;
            return length < ShortestFence ? this
                : !IsOpen ? new(mark, length)
                : mark == Mark && length >= Length && length == words.Length ? None
                : this;
        }
    }
}
