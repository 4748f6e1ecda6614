using NewsReader.Core.Text;

namespace NewsReader.Storage.Search;

/// <summary>Turns what FTS5's <c>highlight()</c> marks into spans, so that pages mark words without trusting marks inside a text.</summary>
internal static class Highlight
{
    /// <summary>Put before a match: a control character, which no reader lets into a text.</summary>
    public const char Begin = '\u0001';

    /// <summary>Put after a match.</summary>
    public const char End = '\u0002';

    /// <summary>The text without marks.</summary>
    public static string Text(string marked) => string.Concat(marked.Where(letter => letter is not (Begin or End)));

    /// <summary>Positions of the matches in the text without marks, in order.</summary>
    public static IEnumerable<TextSpan> Spans(string marked)
    {
        var (position, start) = (0, 0);
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case Begin:
                    start = position;
                    break;
                case End:
                    yield return new TextSpan(start, position);
                    break;
                default:
                    position++;
                    break;
            }
        }
    }
}
