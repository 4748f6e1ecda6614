using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Documents.Layout;

/// <summary>Finds lines in brackets that tell what happens in the production, and clips that are never opened or closed.</summary>
internal static class StageDirectionReader
{
    private const int LongestDirection = 120;

    private static readonly FrozenSet<string> StageWords = WordList.Load("Documents.Layout.StageWords.txt", StringComparer.OrdinalIgnoreCase);

    public static void Read(Draft draft)
    {
        Passage? open = null;
        var isCaptions = draft.Manuscript.Medium == Medium.Captions;
        foreach (var passage in draft.Passages)
        {
            if (!passage.IsOpen || !(IsDirection(passage.Words(draft.Text)) || (isCaptions && IsSound(passage.Words(draft.Text)))))
            {
                continue;
            }

            passage.Role = BlockRole.StageDirection;
            open = Follow(draft, passage, open);
        }

        if (open is not null)
        {
            draft.Problems.Add(new(ProblemKind.Unbalanced, "A clip begins here and is never said to end.", open.Span));
        }
    }

    /// <summary>Whether the words are one or more bracketed events and nothing else.</summary>
    public static bool IsDirection(ReadOnlySpan<char> words)
    {
        if (words.Length is < 3 or > LongestDirection || words[0] is not ('(' or '[' or '♪' or '<'))
        {
            return false;
        }

        if (words[0] == '♪')
        {
            return words[^1] == '♪';
        }

        while (!words.IsEmpty)
        {
            var close = words[0] is '(' or '[' ? words.IndexOfAny(')', ']') : -1;
            if (close < 2 || !IsEvent(words[1..close]))
            {
                return false;
            }

            words = words[(close + 1)..].TrimStart(" \t\u00A0.\n");
        }

        return true;
    }

    // Whatever captions print in brackets, or between notes, is heard and not said: [ AULD LANG SYNE PLAYS ].
    private static bool IsSound(ReadOnlySpan<char> words) =>
        words[0] is '♪' or '♫' ? words[^1] is '♪' or '♫'
        : words[0] is '[' or '(' && words[^1] is ']' or ')' && words[1..].IndexOfAny('[', '(') < 0 && words.IndexOfAny(']', ')') == words.Length - 1;

    // In capitals anything may be an event (BEGIN VIDEO CLIP); in other letters one of its words must be known as one.
    private static bool IsEvent(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" .\u00A0");
        if (inside.IndexOfAny('/', '©') >= 0 || inside.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        const int mostWords = 9;
        foreach (var range in inside.SplitAny(' ', '\u00A0', ',', '-'))
        {
            if (StageWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside[range].Trim(".")))
            {
                return Lettering.WordCount(inside) <= mostWords;
            }
        }

        return StageWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(inside);
    }

    private static Passage? Follow(Draft draft, Passage passage, Passage? open)
    {
        var words = passage.Words(draft.Text);
        var begins = words.LastIndexOf("BEGIN", StringComparison.Ordinal);
        var ends = words.IndexOf("(END", StringComparison.Ordinal);
        if (ends >= 0 && open is null && (begins < 0 || ends < begins))
        {
            draft.Problems.Add(new(ProblemKind.Unbalanced, "A clip ends here that is never said to begin.", passage.Span));
        }

        if (begins >= 0 && open is not null && ends < 0)
        {
            draft.Problems.Add(new(ProblemKind.Unbalanced, "A clip begins here and is never said to end.", open.Span));
        }

        return begins > ends ? passage : ends >= 0 ? null : open;
    }
}
