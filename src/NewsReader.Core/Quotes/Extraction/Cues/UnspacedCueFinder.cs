using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>
/// Finds what attributes words in a language written without spaces: <c>X表示：“…”</c>, <c>“…”X说。</c> The clause next to the marks is
/// cut into the words of the lists; what is left before the verb is its subject.
/// </summary>
internal static class UnspacedCueFinder
{
    /// <summary>A clause of attribution is not longer, in signs.</summary>
    private const int LongestClause = 60;

    /// <summary>The cues of a sentence in reading order.</summary>
    public static List<Cue> Find(NarrativeText text, int index, SpeechLanguage language)
    {
        var cues = new List<Cue>();
        var sentence = text.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Items[i].IsRun)
            {
                cues.AddRange(new[] { Leading(text, index, i, language) ?? Trailing(text, index, i, language) }.OfType<Cue>());
            }
        }

        return cues;
    }

    /// <summary>The verb before the marks with its subject: the last clause that has a verb of speech.</summary>
    private static Cue? Leading(NarrativeText text, int index, int run, SpeechLanguage language)
    {
        var floor = Math.Max(text.Sentences[index].First, run - LongestClause);
        var first = run;
        while (first > floor && !text.At(first - 1).IsRun && !language.Lists("ends", text[first - 1]))
        {
            first--;
        }

        var words = Cut(text, first, run, language);
        var verb = LeadingVerb(words);
        return verb < 0 || Subject(text, words, verb, language) is not { } subject ? null
            : new(index, words[verb].First, words[verb].End, subject, CueOrder.Before, IsReporting: true);
    }

    /// <summary>The first verb with a subject before it in the last clause that has one.</summary>
    private static int LeadingVerb(List<UnspacedWord> words)
    {
        var last = words.FindLastIndex(word => word.Is(WordClass.Speech));
        while (last > 0 && words.FindLastIndex(last - 1, word => word.Is(WordClass.Speech) || word.IsPause) is var before and > 0
            && words[before].Is(WordClass.Speech))
        {
            last = before;
        }

        return last;
    }

    /// <summary>The verb after the marks, which ends its clause.</summary>
    private static Cue? Trailing(NarrativeText text, int index, int run, SpeechLanguage language)
    {
        var limit = Math.Min(text.Sentences[index].End, run + LongestClause);
        var first = run + 1;
        while (first < limit && text.Items[first].Kind == ItemKind.Punctuation && !language.Lists("ends", text[first]))
        {
            first++;
        }

        var end = first;
        while (end < limit && !text.Items[end].IsRun && !language.Lists("ends", text[end]))
        {
            end++;
        }

        var words = Cut(text, first, end, language);
        var verb = words.FindIndex(word => word.Is(WordClass.Speech)
            && (word.End == end || text.At(word.End).Kind == ItemKind.Punctuation));
        return verb <= 0 || words.FindIndex(0, verb, word => word.IsPause) >= 0 || Subject(text, words, verb, language) is not { } subject
            ? null
            : new(index, words[verb].First, words[verb].End, subject, CueOrder.After, IsReporting: true);
    }

    /// <summary>What is left of the clause before the verb without times, conjunctions, adverbs and circumstances.</summary>
    private static NounPhrase? Subject(NarrativeText text, List<UnspacedWord> words, int verb, SpeechLanguage language)
    {
        var clause = verb;
        while (clause > 0 && !words[clause - 1].IsPause)
        {
            clause--;
        }

        if (Within(text, words, clause, verb, language) is { } own)
        {
            return own;
        }

        var earlier = clause - 1;
        return earlier > 0 ? Subject(text, words, earlier, language) : null;
    }

    private static NounPhrase? Within(NarrativeText text, List<UnspacedWord> words, int first, int end, SpeechLanguage language)
    {
        while (first < end && (words[first].Is(WordClass.Conjunction | WordClass.Time | WordClass.Adverb | WordClass.Subordinator)
            || words[first].IsNumber(text) || IsSource(text, words[first], language)))
        {
            first++;
        }

        var last = first;
        while (last < end && !words[last].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Speech) && !words[last].IsNumber(text)
            && !(last > first && words[last].Is(WordClass.Time)))
        {
            last++;
        }

        return last > first ? new(words[first].First, words[last - 1].End) : null;
    }

    private static bool IsSource(NarrativeText text, UnspacedWord word, SpeechLanguage language) =>
        language.Lists("sources before", text.Span(word.First, word.End).Of(text.Text));

    /// <summary>The words of the lists, the longest first; a sign in none is a word of its own.</summary>
    private static List<UnspacedWord> Cut(NarrativeText text, int first, int end, SpeechLanguage language)
    {
        var words = new List<UnspacedWord>();
        for (var i = first; i < end;)
        {
            var (last, found) = (i + 1, WordClass.None);
            for (var next = i + 1; next <= end
                && text.Items[next - 1].Span.End - text.Items[i].Span.Start <= language.LongestListed; next++)
            {
                var span = text.Span(i, next);
                if (text.Items[next - 1].IsWord
                    && (language.Exactly(text.Text.AsSpan(span.Start, span.Length))
                        & ~(WordClass.GivenName | WordClass.Masculine | WordClass.Feminine)) is var known
                    && (known != WordClass.None || IsListedSource(text, i, next, language)))
                {
                    (last, found) = (next, known);
                }
            }

            words.Add(new(i, last, found, language.Lists("pauses", text[i]) || text.Items[i].IsDash));
            i = last;
        }

        return words;
    }

    private static bool IsListedSource(NarrativeText text, int first, int end, SpeechLanguage language) =>
        language.Lists("sources before", text.Span(first, end).Of(text.Text));

    /// <summary>A word of a text without spaces, as a range of items.</summary>
    /// <param name="First">Index of its first item.</param>
    /// <param name="End">Index after its last item.</param>
    /// <param name="Class">What the lists say of it.</param>
    /// <param name="IsPause">Whether it is a mark that parts clauses.</param>
    private readonly record struct UnspacedWord(int First, int End, WordClass Class, bool IsPause)
    {
        /// <summary>Whether it is any of <paramref name="classes"/>.</summary>
        public bool Is(WordClass classes) => (Class & classes) != WordClass.None;

        /// <summary>Whether it is a number.</summary>
        public bool IsNumber(NarrativeText text) => text.Items[First].Kind == ItemKind.Number;
    }
}
