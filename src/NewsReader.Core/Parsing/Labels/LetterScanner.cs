using System.Buffers;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds the single <c>Q</c> and <c>A</c> of briefings, with a colon or stop, or followed by more than one space; and their
/// equivalents in other languages, with a colon or stop.
/// </summary>
internal static class LetterScanner
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("QAPRDFВО");

    /// <summary>The letters of question and answer: English, Spanish and Portuguese, French and Italian, German, Russian.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Pairs { get; } =
        [("Q", "A"), ("P", "R"), ("D", "R"), ("F", "A"), ("В", "О")];

    /// <summary>A letter followed by more than one space is always a label: the text after it may contain a colon of its own.</summary>
    public static LabelCandidate? SetOffAt(string text, int start, int limit) =>
        start + 2 < limit && (text[start + 1] is '\u00A0' or '\t' || (text[start + 1] == ' ' && char.IsWhiteSpace(text[start + 2])))
            ? At(text, start, limit)
            : null;

    public static LabelCandidate? At(string text, int start, int limit)
    {
        if (limit - start < 3 || !Letters.Contains(text[start]))
        {
            return null;
        }

        // Letters other than Q and A also begin names, so they need a mark to count as a speaker.
        var mark = text[start + 1] is ':' or '.' ? 1 : 0;
        if (mark == 0 && text[start] is not ('Q' or 'A'))
        {
            return null;
        }

        var words = start + 1 + mark;
        while (words < limit && char.IsWhiteSpace(text[words]))
        {
            words++;
        }

        var gap = words - start - 1 - mark;
        var isSetOff = mark == 1
            || gap > 1
            || text[start + 1] is '\u00A0' or '\t'
            || (text[start] == 'Q' && words < limit && char.IsUpper(text[words]));
        return gap == 0 || !isSetOff || words >= limit
            ? null
            : new() { Span = new(start, start + 1 + mark), Name = text[start].ToString(), Form = LabelForm.Letter, WordsStart = words };
    }
}
