using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>The text before a subject and its verb: the words said, or none.</summary>
internal static class WordsBefore
{
    /// <summary>
    /// Whether the text before item <paramref name="first"/> can be the words said: a quotation, or a clause that ends with
    /// a comma.
    /// </summary>
    public static bool CanBeSaid(NarrativeText text, int first, Sentence sentence)
    {
        var i = first - 1;
        while (i > sentence.First && (text.Items[i].Is(WordClass.Adverb) || text.Is(i, "as")))
        {
            i--;
        }

        if (i < sentence.First)
        {
            return false;
        }

        if (text.Items[i].IsRun)
        {
            return true;
        }

        if (text.Items[i].Mark == ',' && i - sentence.First > 2 && EndsWithVerb(text, first, sentence))
        {
            return true;
        }

        return (text.Items[i].Mark == ',' || text.Items[i].IsDash)
            && i > sentence.First
            && (text.At(i - 1).IsRun || HasClauseBefore(text, i, sentence));
    }

    /// <summary>
    /// Whether subject and verb from <paramref name="first"/> on are all that is left before a stop: then the words said
    /// came before.
    /// </summary>
    private static bool EndsWithVerb(NarrativeText text, int first, Sentence sentence)
    {
        for (var i = first; i < Math.Min(sentence.End, first + 8); i++)
        {
            if (text.Items[i].Is(WordClass.Reporting) && i > first)
            {
                return i + 1 == sentence.End || text.At(i + 1).Mark is '.' or ',' || text.At(i + 1).Is(WordClass.Time);
            }

            if (text.Items[i].Kind == ItemKind.Punctuation && text.Items[i].Mark != '.')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the words from the sentence's start to a comma hold a verb, so that they can be what was said.</summary>
    private static bool HasClauseBefore(NarrativeText text, int comma, Sentence sentence)
    {
        var lead = sentence.First;
        while (lead < comma && text.Items[lead].Is(WordClass.Conjunction | WordClass.Adverb))
        {
            lead++;
        }

        if (text.Items[lead].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund)
            || SubjectFinder.IsLeadingParticiple(text, lead, sentence))
        {
            return false;
        }

        for (var i = lead; i < comma; i++)
        {
            if (text.Items[i].Is(WordClass.Auxiliary | WordClass.PlainVerb))
            {
                return true;
            }
        }

        return false;
    }
}
