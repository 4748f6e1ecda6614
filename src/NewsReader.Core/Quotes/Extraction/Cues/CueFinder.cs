using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>The step that finds what attributes words in a sentence: verbs of speech with their subjects, and formulas.</summary>
internal static class CueFinder
{
    /// <summary>The cues of a sentence in reading order.</summary>
    public static List<Cue> Find(NarrativeText text, int index, SpeechLanguage language) =>
        language.IsDetailed ? Find(text, index)
        : language.IsSpaced ? FrameCueFinder.Find(text, index, language)
        : UnspacedCueFinder.Find(text, index, language);

    private static List<Cue> Find(NarrativeText text, int index)
    {
        var cues = new List<Cue>();
        var sentence = text.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var item = text.Items[i];
            if (QuotedAsSaying(text, index, i) is { } cited)
            {
                cues.Add(cited);
                i = cited.End - 1;
            }
            else if (item.Is(WordClass.Speech) && !IsNoun(text, i, sentence) && OfVerb(text, index, i, cues) is { } cue)
            {
                cues.Add(cue with { IsDenied = Denial.Of(text, cue, sentence) });
            }
            else if (CuePhrases.BeginAt(text, i) && OfVerb(text, index, i, cues) is { } phrase)
            {
                cues.Add(phrase with { End = Math.Max(phrase.End, i + 2) });
            }
            else if (text.Is(i, "according") && i + 2 < sentence.End && text.Is(i + 1, "to"))
            {
                cues.Add(new(index, i, i + 2, NamedBeside(text, NounPhraseReader.StartingAt(text, i + 2, sentence.End), sentence),
                    CueOrder.Around, IsReporting: true));
            }
        }

        return cues;
    }

    private static Cue? OfVerb(NarrativeText text, int index, int verb, List<Cue> before)
    {
        var sentence = text.Sentences[index];
        var item = text.Items[verb];
        var isReporting = item.Is(WordClass.Reporting);
        if (Turned(text, verb, sentence) is { } turned)
        {
            return new(index, verb, verb + 1, NamedBeside(text, turned, sentence), CueOrder.After, isReporting);
        }

        if (verb == sentence.First && !item.Is(WordClass.Gerund))
        {
            return NounPhraseReader.StartingAt(text, verb + 1, sentence.End) is { } named
                ? new(index, verb, named.End, named, CueOrder.Before, isReporting)
                : null;
        }

        if (IsPassive(text, verb, sentence))
        {
            return ByAgent(text, index, verb, sentence);
        }

        var isTrailing = item.Is(WordClass.Gerund) && text.At(verb - 1).Mark == ',';
        var subject = isTrailing ? null : SubjectFinder.Before(text, verb, sentence.First);
        if (subject is { } own
            && item.Is(WordClass.Gerund)
            && !item.Is(WordClass.Past)
            && !StartsClause(text, own.First, sentence)
            && !IsOfDocument(text, verb))
        {
            subject = null;
        }
        else if (subject is { } named && (!CanBeSubject(text, named) || IsPluralNoun(text, verb, named)))
        {
            return null;
        }

        if (subject is { } found)
        {
            return new(index, verb, verb + 1, found, OrderOf(text, verb, found, sentence), isReporting);
        }

        if (!item.Is(WordClass.Gerund | WordClass.Base)
            && !IsCoordinated(text, verb, sentence)
            && verb > sentence.First
            && !text.At(verb - 1).IsRun
            && text.At(verb - 1).Mark != ',')
        {
            return null;
        }

        var inherited = before.FindLast(cue => cue.Subject is not null && cue.Order != CueOrder.Around)?.Subject
            ?? NamedBeside(text, SubjectFinder.OfSentence(text, sentence, verb), sentence);
        return new(index, verb, verb + 1, inherited, CueOrder.Before, isReporting, Inherits: true);
    }

    /// <summary><c>was described by X as “…”</c>, <c>was told by X that …</c>: the agent is the speaker.</summary>
    private static Cue? ByAgent(NarrativeText text, int index, int verb, Sentence sentence) =>
        text.Is(verb + 1, "by") && NounPhraseReader.StartingAt(text, verb + 2, sentence.End) is { } agent
        && (text.Is(agent.End, "as") || text.Is(agent.End, "that") || text.At(agent.End).IsRun)
            ? new(index, verb, text.Is(agent.End, "as")
                ? agent.End + 1
                : agent.End, agent, CueOrder.Before, text.Items[verb].Is(WordClass.Reporting))
                : null;

    private static CueOrder OrderOf(NarrativeText text, int verb, NounPhrase subject, Sentence sentence)
    {
        var opensClause = text.Is(verb + 1, "that") && !text.At(verb + 2).Is(WordClass.Time | WordClass.TimeSpan);
        return !opensClause && WordsBefore.CanBeSaid(text, Described(text, verb, subject, sentence).First, sentence)
            ? CueOrder.After
            : CueOrder.Before;
    }

    /// <summary>In <c>the lead author, Wei Zhang, agreed</c>, the description before the name; otherwise the subject itself.</summary>
    public static NounPhrase Described(NarrativeText text, int verb, NounPhrase subject, Sentence sentence) =>
        verb - subject.End <= 2
            && text.At(subject.End).Mark == ','
            && subject.First - 1 > sentence.First
            && text.At(subject.First - 1).Mark == ','
            ? NounPhraseReader.EndingAt(text, subject.First - 1, sentence.First) ?? subject : subject;

    /// <summary><c>said her biographer, Nina Frost.</c>: the name replaces the description before it.</summary>
    private static NounPhrase? NamedBeside(NarrativeText text, NounPhrase? described, Sentence sentence)
    {
        if (described is not { } phrase
            || text.At(phrase.End - 1).Is(WordClass.Capitalised)
            || text.At(phrase.End).Mark != ','
            || !text.At(phrase.End - 1).Is(WordClass.Role))
        {
            return described;
        }

        var (first, end) = (phrase.End + 1, phrase.End + 1);
        while (end < sentence.End
            && text.Items[end].Is(WordClass.Capitalised | WordClass.Particle)
            && !text.Items[end].Is(WordClass.Time | WordClass.Place))
        {
            end++;
        }

        var isName = end - first is 2 or 3 or 4 || (end - first == 1 && text.Items[first].Is(WordClass.GivenName));
        return isName && (end == sentence.End || text.Items[end].Mark is ',' or '.') ? new(first, end) : described;
    }

    /// <summary><c>the agency quoted him as saying</c>, <c>he was quoted by the agency as saying</c>: who is quoted speaks.</summary>
    private static Cue? QuotedAsSaying(NarrativeText text, int index, int verb)
    {
        var sentence = text.Sentences[index];
        if (!text.Is(verb, "quoted")
            && !text.Is(verb, "quotes")
            && !text.Is(verb, "quoting")
            && !text.Is(verb, "cited")
            && !text.Is(verb, "citing"))
        {
            return null;
        }

        var passiveEnd = text.Is(verb + 1, "by") && IsPassive(text, verb, sentence)
            ? NounPhraseReader.StartingAt(text, verb + 2, sentence.End)?.End ?? verb + 1
            : verb + 1;
        var isPassive = text.Is(passiveEnd, "as");
        var quoted = isPassive
            ? SubjectFinder.Before(text, verb, sentence.First)
            : NounPhraseReader.StartingAt(text, verb + 1, sentence.End);
        var end = isPassive ? passiveEnd : quoted?.End ?? verb;
        var leads = text.At(end + 2).IsWord || text.At(end + 2).IsRun || text.At(end + 2).Mark == ':';
        return quoted is { } speaker
            && text.Is(end, "as")
            && text.At(end + 1).Is(WordClass.Gerund)
            && text.At(end + 1).Is(WordClass.Speech)
            && end + 2 <= sentence.End
            ? new(index, verb, end + 2, speaker, leads ? CueOrder.Before : CueOrder.After, IsReporting: leads) : null;
    }

    /// <summary><c>a message reading “…”</c>, <c>a sign saying “…”</c>: the text speaks.</summary>
    private static bool IsOfDocument(NarrativeText text, int verb) =>
        text.At(verb - 1).Is(WordClass.DocumentNoun) && (text.Is(verb, "reading") || text.Is(verb, "saying"));

    /// <summary>Whether a form that is also a noun is in a position for nouns: <c>the claims</c>, <c>of report</c>.</summary>
    private static bool IsNoun(NarrativeText text, int at, Sentence sentence)
    {
        var item = text.Items[at];
        if (item.Is(WordClass.Capitalised) && at > sentence.First)
        {
            return true;
        }

        if (at == sentence.First)
        {
            return !item.Is(WordClass.Gerund) && !text.Is(at, "said") && !text.Is(at, "asked");
        }

        var before = text.At(at - 1);
        if (item.Is(WordClass.Base) && !item.Is(WordClass.Past | WordClass.Present) && before.IsWord && !TakesBase(text, at - 1))
        {
            return true;
        }

        return before.Is(WordClass.Opener | WordClass.Genitive)
            && !(before.Is(WordClass.Determiner) && item.Is(WordClass.Past) && NounPhraseReader.StandsForPeople(text, at - 1))
            || (before.Is(WordClass.Preposition) && !item.Is(WordClass.Gerund) && !text.Is(at - 1, "to"));
    }

    /// <summary>Whether a base form can follow: after <c>to</c>, an auxiliary, a pronoun, an adverb or a plural.</summary>
    private static bool TakesBase(NarrativeText text, int before)
    {
        var word = text[before];
        return text.Items[before]
            .Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative | WordClass.Conjunction
                | WordClass.Plural | WordClass.Time)
            || word is "to" or "people" or "police" || word[^1] is 's' or 'S' || NounPhraseReader.StandsForPeople(text, before);
    }

    /// <summary>The subject of <c>was told</c> is the hearer, not the speaker.</summary>
    private static bool IsPassive(NarrativeText text, int verb, Sentence sentence)
    {
        if (!text.Items[verb].Is(WordClass.Past))
        {
            return false;
        }

        var i = verb - 1;
        while (i > sentence.First && text.Items[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i >= sentence.First && text.Items[i].Is(WordClass.Auxiliary)
            && (text.Is(i, "was")
                || text.Is(i, "were")
                || text.Is(i, "been")
                || text.Is(i, "being")
                || text.Is(i, "is")
                || text.Is(i, "are")
                || text.Is(i, "be"));
    }

    /// <summary>The subject after the verb when the verb follows what was said: <c>"…," said X</c>.</summary>
    private static NounPhrase? Turned(NarrativeText text, int verb, Sentence sentence)
    {
        if (!text.Items[verb].Is(WordClass.Past | WordClass.Present)
            || text.Is(verb, "told") // what follows is the hearer
            || !WordsBefore.CanBeSaid(text, verb, sentence))
        {
            return null;
        }

        var subject = NounPhraseReader.StartingAt(text, verb + 1, sentence.End);
        return subject is { } found
            && CanSpeak(text, found)
            && (text.At(verb - 1).IsRun || text.At(verb - 2).IsRun || EndsAfter(text, found, sentence))
            ? subject
            : null;
    }

    /// <summary>
    /// After a clause and its comma, <c>said X</c> must be complete: if it continues, the verb has a clause of its own and
    /// another subject.
    /// </summary>
    private static bool EndsAfter(NarrativeText text, NounPhrase subject, Sentence sentence) =>
        !text.Items[subject.First].Is(WordClass.Pronoun)
        && (subject.End == sentence.End
            || text.Items[subject.End].Mark is '.' or ',' or '('
            || text.Items[subject.End].Is(WordClass.Time | WordClass.Preposition | WordClass.Relative));

    /// <summary>Whether a phrase begins a clause, so that an <c>-ing</c> form after it can be its verb.</summary>
    private static bool StartsClause(NarrativeText text, int first, Sentence sentence) =>
        first == sentence.First
            || text.At(first - 1).Kind != ItemKind.Word
            || text.At(first - 1).Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative)
            || text.Is(first - 1, "with")
            || text.Items[first].Is(WordClass.Pronoun);

    /// <summary>A singular common noun without an article is not a speaker: <c>sexist attacks</c> is not a subject with its verb.</summary>
    private static bool CanBeSubject(NarrativeText text, NounPhrase phrase)
    {
        var last = text[phrase.End - 1];
        return !text.Is(phrase.First, "you")
            && (text.Items[phrase.First].Is(WordClass.Opener | WordClass.Pronoun | WordClass.Relative)
                || text.Items[phrase.First].Kind == ItemKind.Number
            || last[^1] is 's' or 'e' && last.EndsWith("people", StringComparison.Ordinal) || CanSpeak(text, phrase));
    }

    /// <summary>
    /// <c>the same campaign points</c>: after a noun that cannot speak, a form in <c>-s</c> is a plural unless the words
    /// said follow directly.
    /// </summary>
    private static bool IsPluralNoun(NarrativeText text, int verb, NounPhrase before)
    {
        var next = text.At(verb + 1);
        return text.Items[verb].Is(WordClass.Present)
            && !text.Items[verb].Is(WordClass.Past)
            && !CanSpeak(text, before)
            && !text.At(before.End - 1).Is(WordClass.Function)
            && !next.IsRun && next.Mark != ':' && !next.Is(WordClass.Opener | WordClass.Pronoun);
    }

    private static bool CanSpeak(NarrativeText text, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text.Items[i].Is(WordClass.SpeakerNoun | WordClass.Honorific)
                || (text.Items[i].Is(WordClass.Capitalised) && !text.Items[i].Is(WordClass.Time))
                || text.Is(i, "he") || text.Is(i, "she") || text.Is(i, "they") || text.Is(i, "one"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCoordinated(NarrativeText text, int verb, Sentence sentence)
    {
        var i = verb - 1;
        while (i > sentence.First && text.Items[i].Is(WordClass.Adverb))
        {
            i--;
        }

        return i > sentence.First && text.Items[i].Is(WordClass.Conjunction);
    }
}
