using NewsReader.Core.Lexicons;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>
/// Determines whether a narrative is English, by its function words. In other languages capitals do not mark names (German
/// nouns), and a sentence opening is not evidence for a speaker.
/// </summary>
internal static class EnglishTest
{
    /// <summary>
    /// Of the words of hand-labelled English news (346 documents), 28 in a hundred at least are small ones; of German,
    /// French, Spanish and Dutch news at most 14 look like one.
    /// </summary>
    private const double LeastSmallWords = 0.2;

    /// <summary>Fewer words are not enough evidence; the text counts as English.</summary>
    private const int FewestWords = 12;

    /// <summary>In a paragraph, which may be a quotation and who said it, so many words call for a closer look.</summary>
    private const int FewestOfParagraph = 3;

    /// <summary>
    /// A paragraph with fewer small words is looked at again: Portuguese shares <c>a</c>, <c>do</c> and <c>em</c> with English.
    /// </summary>
    private const double LeastOfParagraph = 0.35;

    /// <summary>Whether the words of <paramref name="narrative"/> are English.</summary>
    public static bool Passes(NarrativeText narrative) =>
        narrative.Paragraphs.Exists(paragraph => !paragraph.Language.IsDetailed)
            ? narrative.Paragraphs.Exists(paragraph => paragraph.Language.IsDetailed)
            : Passes(narrative, 0, FewestWords, LeastSmallWords);

    /// <summary>Whether the words from item <paramref name="first"/> on are English; so few that they show nothing are.</summary>
    public static bool Passes(NarrativeText narrative, int first) =>
        Passes(narrative, first, FewestOfParagraph, LeastOfParagraph);

    private static bool Passes(NarrativeText narrative, int first, int fewest, double least)
    {
        var (words, small) = (0, 0);
        for (var i = first; i < narrative.Items.Count; i++)
        {
            var item = narrative.Items[i];
            words += item.IsWord ? 1 : 0;
            small += item.IsWord && item.Is(WordClass.Function & ~WordClass.Time) ? 1 : 0;
        }

        return words < fewest || small >= least * words;
    }
}
