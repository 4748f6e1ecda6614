namespace NewsReader.Core.Comparisons.Statements;

/// <summary>Puts a change into one line of plain words.</summary>
internal static class ChangeWords
{
    /// <summary>Stands for the side that lacks a word, as in a collation.</summary>
    private const string Nothing = "—";

    /// <summary>More characters of a side than this are cut at a word.</summary>
    private const int Longest = 140;

    /// <summary>Of so few changed words the next common words are shown too, so that a figure says of what.</summary>
    private const int FewWords = 3;

    /// <summary>A unit and its noun: 3 → 4 people killed. More words would repeat the sentence.</summary>
    private const int WordsOfContext = 2;

    /// <summary>
    /// The line: both sides with an arrow between, or a whole statement that only one side makes, whose kind says which one.
    /// </summary>
    public static string Of(ChangeDraft draft, string left, string right)
    {
        var context = Words(draft.Left) <= FewWords && Words(draft.Right) <= FewWords && draft.Left is not null && draft.Right is not null
            ? WordsOfContext
            : 0;
        var (before, after) = (Text(draft.Left, left, context), Text(draft.Right, right, context));
        var isStatement = draft.Kind is ChangeKind.StatementAdded or ChangeKind.StatementDropped;
        return isStatement && (before is null || after is null)
            ? before ?? after ?? ""
            : $"{before ?? Nothing} → {after ?? Nothing}";
    }

    private static int Words(DraftWords? words) => words?.Passage is null ? 0 : words.End - words.Start;

    private static string? Text(DraftWords? words, string text, int context)
    {
        if (words is null)
        {
            return null;
        }

        var end = words.Span.End;
        if (words.Passage is { } passage)
        {
            var last = words.End;
            while (last < passage.Units.Length && last - words.End < context && !Clauses.Part(passage, last, last))
            {
                last++;
            }

            end = passage.Units[last - 1].Span.End;
        }

        var shown = string.Join(' ', text[words.Span.Start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return shown.Length <= Longest ? shown : shown[..Cut(shown)] + "…";
    }

    /// <summary>Where a long line is cut: after a word, and never inside a surrogate pair.</summary>
    private static int Cut(string shown)
    {
        var space = shown.LastIndexOf(' ', Longest);
        var at = space > Longest / 2 ? space : Longest;
        return char.IsLowSurrogate(shown[at]) ? at - 1 : at;
    }
}
