using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds headlines of other reports printed below the last paragraph.</summary>
internal static class RelatedReader
{
    // Shorter lines are names, sections and sign-offs.
    private const int FewestWords = 4;

    // A longer line without a stop is the last paragraph of the report, cut off.
    private const int MostWords = 22;

    // A longer run of lines without a stop is a list that belongs to the report.
    private const int MostHeadlines = 10;

    // A shorter text is a brief, or a list of headlines with no report above them.
    private const int FewestParagraphs = 4;

    public static void Read(Draft draft)
    {
        var paragraphs = new List<DraftPassage>(draft.Passages.Count);
        paragraphs.AddRange(draft.Passages.Where(passage => passage.IsOpen));
        if (paragraphs.Count < FewestParagraphs
            || draft.Passages.Exists(passage =>
                passage.Role == BlockRole.Turn
                    && passage.Speaker is not null
                    && passage.Span.Start > paragraphs[0].Span.Start
                    && !IsQuotation(draft, passage)))
        {
            return;
        }

        var last = paragraphs.Count;
        while (last > 1 && IsHeadline(draft.Text, paragraphs[last - 1]))
        {
            last--;
        }

        if (paragraphs.Count - last > MostHeadlines || last < 2 || !LetterCase.EndsWithStop(paragraphs[last - 1].Words(draft.Text)))
        {
            return;
        }

        foreach (var headline in paragraphs.Skip(last))
        {
            headline.Role = BlockRole.Related;
        }
    }

    private static bool IsQuotation(Draft draft, DraftPassage turn) =>
        turn.Content is { } content && content.End < turn.Span.End && draft.Text[turn.Span.End - 1] is '"' or '”' or '»';

    private static bool IsHeadline(string text, DraftPassage passage)
    {
        var words = passage.Words(text);
        return passage.EmptyLinesBefore > 0
            && SentenceSplitter.Split(text, passage.Span).Count == 1
            && !LetterCase.EndsWithStop(words)
            && words[^1] is not (':' or ',' or ';')
            && words[0] is not ('*' or '•' or '-' or '–')
            && LetterCase.StartsUpper(words)
            && LetterCase.WordCount(words) is >= FewestWords and <= MostWords;
    }
}
