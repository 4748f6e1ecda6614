using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Comparisons.WordDiff;

/// <summary>
/// Questions inside quotations. Punctuation is form, but whether somebody asked is not: a word of a quotation that ends a
/// question on one side only is not the word that was said.
/// </summary>
internal static class QuotedQuestions
{
    /// <summary>Drops the match of unchanged words in quotations that end a question on one side only.</summary>
    /// <param name="left">The left passage.</param>
    /// <param name="right">The right passage.</param>
    /// <param name="partners">For each left word its right partner, or -1.</param>
    public static void Part(ComparedPassage left, ComparedPassage right, int[] partners)
    {
        if (!HasMark(left) && !HasMark(right))
        {
            return;
        }

        for (var index = 0; index < partners.Length; index++)
        {
            if (partners[index] is var partner and >= 0
                && IsAsked(left, index) != IsAsked(right, partner)
                && left.IsQuoted(index)
                && right.IsQuoted(partner))
            {
                partners[index] = -1;
            }
        }
    }

    /// <summary>After the question mark that follows directly on <paramref name="end"/>; <paramref name="end"/> when none does.</summary>
    public static int AfterMark(string text, int end) => end < text.Length && QuestionMark.Is(text[end]) ? end + 1 : end;

    private static bool HasMark(ComparedPassage passage) =>
        passage.Sentences.Any(sentence =>
            passage.Source.Sentences[sentence] is var span && QuestionMark.StandsIn(passage.Source.Text.AsSpan(span.Start, span.Length)));

    /// <summary>Whether a question mark is between the word and the next.</summary>
    private static bool IsAsked(ComparedPassage passage, int index)
    {
        var text = passage.Source.Text;
        var next = index + 1 < passage.Units.Length ? passage.Units[index + 1].Span.Start : text.Length;
        for (var at = passage.Units[index].Span.End; at < next && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (QuestionMark.Is(text[at]))
            {
                return true;
            }
        }

        return false;
    }
}
