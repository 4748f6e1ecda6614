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

    /// <summary>Whether the words of <paramref name="narrative"/> are English.</summary>
    public static bool Passes(NarrativeText narrative)
    {
        var words = narrative.Items.Count(item => item.IsWord);
        return words < FewestWords
            || narrative.Items.Count(item => item.IsWord && item.Is(WordClass.Function & ~WordClass.Time)) >= LeastSmallWords * words;
    }
}
