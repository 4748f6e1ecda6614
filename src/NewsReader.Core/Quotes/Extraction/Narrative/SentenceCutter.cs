using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>
/// Cuts the items of a paragraph into sentences of the narrative. A quotation that ends in a full stop ends its sentence
/// unless the words after it attribute it.
/// </summary>
internal static class SentenceCutter
{
    /// <summary>Maximum number of items between a quotation and the verb that attributes it.</summary>
    private const int LongestAttribution = 12;

    /// <summary>A hearer is rarely named in more items.</summary>
    private const int LongestHearer = 5;

    /// <summary>
    /// A sentence is cut after so many items: none of a reporter's is longer, and every later step is then linear on any
    /// text.
    /// </summary>
    private const int LongestSentence = 400;

    /// <summary>Cuts the items that no sentence holds yet into sentences of paragraph <paramref name="paragraph"/>.</summary>
    public static void Cut(NarrativeText narrative, int paragraph, SpeechLanguage language)
    {
        var first = narrative.Sentences.Count == 0 ? 0 : narrative.Sentences[^1].End;
        for (var i = first; i < narrative.Items.Count; i++)
        {
            if (i + 1 == narrative.Items.Count || i - first >= LongestSentence || EndsAt(narrative, i, language))
            {
                narrative.Sentences.Add(new(first, i + 1, paragraph));
                first = i + 1;
            }
        }
    }

    private static bool EndsAt(NarrativeText narrative, int i, SpeechLanguage language)
    {
        var (item, next) = (narrative.Items[i], narrative.At(i + 1));
        if (item.IsRun)
        {
            return EndsAfterRun(narrative, i, language);
        }

        return item.Mark switch
        {
            '.' => (next.IsRun || next.Span.Start > item.Span.End) && !IsAbbreviation(narrative, i, language) && CanStart(next),
            '?' or '!' or '…' => CanStart(next),
            '。' or '！' or '？' => true,
            ')' or ']' => i > 0 && narrative.At(i - 1).Mark is '.' or '?' or '!' && CanStart(next),
            _ => false,
        };
    }

    private static bool CanStart(Item next) =>
        next.IsRun || next.Kind == ItemKind.Number || next.Is(WordClass.Capitalised) || next.Mark is '(' or '[' or '—' or '•';

    private static bool IsAbbreviation(NarrativeText narrative, int dot, SpeechLanguage language)
    {
        if (dot == 0 || !narrative.At(dot - 1).IsWord || narrative.Items[dot].Span.Start != narrative.At(dot - 1).Span.End)
        {
            return false;
        }

        var word = narrative[dot - 1];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word) || language.Lists("abbreviations", word);
    }

    private static bool EndsAfterRun(NarrativeText narrative, int i, SpeechLanguage language)
    {
        var run = narrative.Runs[narrative.Items[i].Run];
        var last = run.Inner.IsEmpty ? ' ' : narrative.Text[run.Inner.End - 1];
        if (last is '\'' or '’' or ')' or '"' or '”' && run.Inner.Length > 1)
        {
            last = narrative.Text[run.Inner.End - 2];
        }

        return last is '.' or '?' or '!' or '…' && CanStart(narrative.At(i + 1)) && !narrative.At(i + 1).IsDash
            && (narrative.At(i + 1).IsRun || !IsAttributed(narrative, i + 1,
                last == '.' ? WordClass.Reporting : WordClass.Speech, language));
    }

    /// <summary>Whether the words after a quotation name a speaker followed by a verb of speech without words of its own.</summary>
    /// <param name="verbs">
    /// Which verbs count: after a full stop, where a sentence may begin (<c>“…” His mother wept.</c>), only those that
    /// report.
    /// </param>
    private static bool IsAttributed(NarrativeText narrative, int first, WordClass verbs, SpeechLanguage language)
    {
        var limit = Math.Min(narrative.Items.Count, first + LongestAttribution);
        for (var i = first; i < limit; i++)
        {
            var item = narrative.Items[i];
            if (i > first && CuePhrases.BeginAt(narrative, i))
            {
                return narrative.At(i + 2).Mark is '.' or ',' || narrative.At(i + 2).Is(WordClass.Time);
            }

            if (item.Is(WordClass.Speech) && i > first)
            {
                return item.Is(verbs)
                    && (item.Is(WordClass.Past | WordClass.Present) || narrative.At(i - 1).Is(WordClass.Pronoun))
                    && !IsFollowedByClause(narrative, i + 1);
            }

            if (item.Mark == ',' && i > first + 1 && VerbAfterAside(narrative, i, limit, verbs) is { } late)
            {
                return late;
            }

            if (item.IsRun
                || item.Mark is ':' or '('
                || (item.Mark == '.' && !IsAbbreviation(narrative, i, language))
                || item.Is(WordClass.Auxiliary | WordClass.PlainVerb | WordClass.Preposition | WordClass.Subordinator | WordClass.Relative))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>“…!” Ana Roe, the editor in chief of Dawn, wrote</c>: whether a verb follows the second comma; <see langword="null"/> when
    /// the words have no aside.
    /// </summary>
    private static bool? VerbAfterAside(NarrativeText narrative, int comma, int limit, WordClass verbs)
    {
        for (var i = comma + 1; i < Math.Min(narrative.Items.Count, limit + LongestAttribution); i++)
        {
            if (narrative.Items[i].IsRun || narrative.Items[i].Mark is '.' or ':' or ';')
            {
                return null;
            }

            if (narrative.Items[i].Mark == ',')
            {
                var verb = i + 1;
                while (narrative.At(verb).Is(WordClass.Adverb))
                {
                    verb++;
                }

                return narrative.At(verb).Is(verbs) && narrative.At(verb).Is(WordClass.Past | WordClass.Present)
                    && !IsFollowedByClause(narrative, verb + 1) ? true : null;
            }
        }

        return null;
    }

    /// <summary>The item after the hearer: <c>told reporters</c>, <c>told the crowd</c>.</summary>
    private static int PastHearer(NarrativeText narrative, int first)
    {
        var end = first;
        while (end < narrative.Items.Count && narrative.Items[end].Is(WordClass.Opener))
        {
            end++;
        }

        while (end < narrative.Items.Count
            && end - first < LongestHearer
            && narrative.Items[end].IsWord
            && !narrative.Items[end].Is(WordClass.Function | WordClass.PlainVerb))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a clause follows the verb, so that it belongs to what comes and not to what was quoted.</summary>
    private static bool IsFollowedByClause(NarrativeText narrative, int after)
    {
        if (after >= narrative.Items.Count)
        {
            return false;
        }

        if (Hearers.Follow(narrative[after - 1]))
        {
            after = PastHearer(narrative, after);
        }

        var next = narrative.At(after);
        return next.IsRun
            || next.Mark is ':'
            || next.Is(WordClass.Opener | WordClass.Pronoun | WordClass.Conjunction | WordClass.Relative)
            || (next.Mark is ',' && after + 1 < narrative.Items.Count && narrative.At(after + 1).IsRun)
            || (next.IsWord && !next.Is(WordClass.Function | WordClass.Capitalised))
            || (next.Is(WordClass.Capitalised) && !next.Is(WordClass.Time) && narrative.Is(after - 1, "said"));
    }
}
