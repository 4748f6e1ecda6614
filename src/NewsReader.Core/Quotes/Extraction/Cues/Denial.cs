using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Polarity;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>
/// Recognizes a verb of speech that names words nobody said: <c>never said</c>, <c>refused to say</c>, <c>without saying</c>,
/// <c>neither X nor Y said</c>. Denied words are no quote.
/// </summary>
internal static class Denial
{
    /// <summary>Adverbs and auxiliaries between a negation and its verb: <c>has not yet publicly been asked</c> has four.</summary>
    private const int LongestReach = 6;

    /// <summary>A harmless phrase has at most so many words: <c>nothing less than</c>.</summary>
    private const int LongestPhrase = 4;

    private static readonly IReadOnlyCollection<string> English = ["en"];

    /// <summary>Whether the verb of an English cue is denied.</summary>
    public static bool Of(NarrativeText text, Cue cue, Sentence sentence) =>
        IsOfNobody(text, cue) || IsNegated(text, cue.First, sentence.First);

    /// <summary>
    /// Whether a negation of the language touches the verb or its auxiliary, as in <c>no dijo</c>, <c>n’a pas dit</c>,
    /// <c>sagte nicht</c>.
    /// </summary>
    /// <param name="first">The first item of the verb, its auxiliary included.</param>
    /// <param name="verb">The item of the verb itself.</param>
    /// <param name="tag">The BCP 47 tag of the language.</param>
    public static bool Touches(NarrativeText text, int first, int verb, string tag)
    {
        for (var i = first - 1; i <= (tag is "de" ? verb + 1 : verb - 1); i++)
        {
            if (text.At(i).IsWord && IsNegation(text, i, [tag]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegated(NarrativeText text, int verb, int floor)
    {
        floor = Math.Max(floor, verb - LongestReach);
        for (var i = verb - 1; i >= floor; i--)
        {
            if (IsNegation(text, i, English))
            {
                return true;
            }

            if (text.Is(i, "to") || text.Is(i, "of") || text.Is(i, "from"))
            {
                return Withholds(text, i - 1) || IsNegation(text, i - 1, English);
            }

            if (i == verb - 1 && text.Items[verb].Is(WordClass.Gerund) && Withholds(text, i))
            {
                return true;
            }

            if (!text.Items[i].Is(WordClass.Adverb | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>refused to</c>, <c>stopped short of</c>, <c>refrained from</c>, <c>denied ever</c>.</summary>
    private static bool Withholds(NarrativeText text, int at) =>
        WithheldSpeech.Contains(text[text.At(at).Is(WordClass.Adverb) && !WithheldSpeech.Contains(text[at]) ? at - 1 : at]);

    /// <summary><c>nobody said</c>, <c>no official said</c>, <c>neither Roe nor Doe said</c>, <c>nor did she say</c>.</summary>
    private static bool IsOfNobody(NarrativeText text, Cue cue) =>
        cue is { Inherits: false, Subject: { } subject }
            && (IsNone(text, subject.First)
                || text.Is(subject.First - 1, "nor")
                || text.Is(subject.First - 1, "neither")
                || (text.At(subject.First - 1).Is(WordClass.Auxiliary)
                    && (text.Is(subject.First - 2, "nor") || text.Is(subject.First - 2, "never"))));

    private static bool IsNone(NarrativeText text, int first) =>
        text.Is(first, "no") || text.Is(first, "nobody") || text.Is(first, "none") || text.Is(first, "neither")
            || text.Is(first - 1, "no");

    private static bool IsNegation(NarrativeText text, int at, IReadOnlyCollection<string> languages)
    {
        var words = new List<string>(LongestPhrase);
        for (var i = at; i < at + LongestPhrase && text.At(i).IsWord; i++)
        {
            words.Add(text[i].ToString().ToLowerInvariant().Replace('’', '\'').TrimEnd('\''));
        }

        return words.Count > 0
            && (Negations.Contains(words[0], languages) || (words[0] is "n" && languages.Contains("fr", StringComparer.Ordinal)))
            && !Negations.IsHarmless([.. words], 0);
    }
}
