using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>Finds the subject of a verb of speech on either side of it, in a language that is read by its lists.</summary>
internal static class FrameSubject
{
    /// <summary>Maximum number of phrases of time, place and hearer between verb and subject.</summary>
    private const int MostCircumstances = 2;

    /// <summary>Maximum number of lower-case words after the last capital of a description: <c>el grupo francés</c>.</summary>
    private const int LongestTail = 3;

    /// <summary>The first item of a verb with the adverbs and unstressed pronouns before it.</summary>
    public static int BackOverAdverbs(NarrativeText text, int verb, int floor)
    {
        while (verb > floor && text.At(verb - 1).Is(WordClass.Adverb) && !text.At(verb - 1).Is(WordClass.Pronoun))
        {
            verb--;
        }

        return verb;
    }

    /// <summary>The subject after a verb: <c>dijo ayer a la prensa el ministro</c>.</summary>
    public static NounPhrase? After(NarrativeText text, int first, int end, SpeechLanguage language)
    {
        var at = first;
        for (var skipped = 0; skipped <= MostCircumstances; skipped++)
        {
            while (at < end && text.Items[at].Is(WordClass.Adverb | WordClass.Time | WordClass.Auxiliary)
                && !text.Items[at].Is(WordClass.Pronoun | WordClass.GivenName))
            {
                at++;
            }

            if (at < end && text.Items[at].Is(WordClass.Pronoun))
            {
                return new(at, at + 1);
            }

            if (at < end && !text.Items[at].Is(WordClass.Preposition))
            {
                return Phrase(text, at, end, language) is { } found && CanSpeak(text, found) ? found : null;
            }

            at = PastCircumstance(text, at, end);
        }

        return null;
    }

    /// <summary>A pronoun or name between an auxiliary and its participle: <c>a-t-il déclaré</c>, <c>hat Ana gesagt</c>.</summary>
    public static NounPhrase? Between(NarrativeText text, int first, int end)
    {
        if (first < end && text.Items[first].Is(WordClass.Pronoun))
        {
            return new(first, first + 1);
        }

        return first < end && text.Items[first].Is(WordClass.Capitalised | WordClass.Opener)
            && NounPhraseReader.StartingAt(text, first, end) is { } found && CanSpeak(text, found) ? found : null;
    }

    /// <summary>The subject that ends before an item, past asides between commas.</summary>
    public static NounPhrase? Before(NarrativeText text, int verb, int floor, SpeechLanguage language)
    {
        if (verb <= floor)
        {
            return null;
        }

        var found = SubjectFinder.Before(text, verb, floor);
        if (found is { } other && language.Lists("oblique", text[other.First]) && other.First > floor)
        {
            found = NounPhraseReader.EndingAt(text, other.First, floor);
        }

        if (found is not { } subject || !CanSpeak(text, subject) || text.At(subject.End - 1).Is(WordClass.Time))
        {
            return null;
        }

        var leads = subject.First > floor ? text.At(subject.First - 1) : default;
        var isGoverned = (leads.Is(WordClass.Preposition) && !leads.Is(WordClass.Auxiliary))
            || (language.CapitalisesNouns && leads.Is(WordClass.Capitalised) && language.Lists("genitives", text[subject.First]));
        return text.At(verb - 1).Is(WordClass.Relative) ? subject : isGoverned ? OuterOf(text, subject, floor, language) : subject;
    }

    /// <summary>In <c>el portavoz de la policía</c> the phrase before the preposition, when that joins nouns.</summary>
    private static NounPhrase? OuterOf(NarrativeText text, NounPhrase inner, int floor, SpeechLanguage language)
    {
        var isGenitive = language.Lists("genitives", text[inner.First]) && text.At(inner.First - 1).Is(WordClass.Capitalised);
        var at = isGenitive ? inner.First : inner.First - 1;
        return at - 1 > floor - 1 && language.Lists("binders", text[at].TrimEnd("'’"))
            && NounPhraseReader.EndingAt(text, at, floor) is { } outer && CanSpeak(text, outer)
            ? text.At(outer.First - 1) is var before && outer.First > floor && before.Is(WordClass.Preposition)
                ? OuterOf(text, outer, floor, language)
                : new(outer.First, inner.End)
            : null;
    }

    /// <summary>
    /// The phrase that starts at an item: a name ends with its last capital; a description goes on over what joins nouns.
    /// </summary>
    public static NounPhrase? Phrase(NarrativeText text, int first, int end, SpeechLanguage language)
    {
        if (NounPhraseReader.StartingAt(text, first, end) is not { } found)
        {
            return null;
        }

        var last = found.End;
        var capital = last - 1;
        while (capital > first && !text.Items[capital].Is(WordClass.Capitalised) && text.Items[capital].Mark != '.')
        {
            capital--;
        }

        var isName = text.Items[first].Is(WordClass.Capitalised);
        last = isName || (language.CapitalisesNouns && text.Items[capital].Is(WordClass.Capitalised)) ? capital + 1
            : Math.Min(last, capital + 1 + LongestTail);
        while (!isName && last + 1 < end && language.Lists("binders", text[last].TrimEnd("'’"))
            && NounPhraseReader.StartingAt(text, last + 1, end) is { } owner && !text.Items[owner.First].Is(WordClass.Pronoun))
        {
            last = language.CapitalisesNouns && !text.At(owner.End - 1).Is(WordClass.Capitalised) ? owner.First + 1 : owner.End;
        }

        return Named(text, new(first, Math.Max(last, first + 1)), end);
    }

    /// <summary><c>dijo la ministra, Ana Ruiz</c>: the name after the comma speaks.</summary>
    private static NounPhrase Named(NarrativeText text, NounPhrase described, int end)
    {
        if (text.At(described.End).Mark != ',' || text.Items[described.First].Is(WordClass.Capitalised))
        {
            return described;
        }

        var (first, last) = (described.End + 1, described.End + 1);
        while (last < end && text.Items[last].Is(WordClass.Capitalised | WordClass.Particle) && !text.Items[last].Is(WordClass.Time))
        {
            last++;
        }

        var isName = last - first is 2 or 3 or 4
            && text.Items[first].Is(WordClass.GivenName) && text.At(last - 1).Is(WordClass.Capitalised);
        return isName ? new(first, last) : described;
    }

    /// <summary>Whether a phrase can be who speaks: a pronoun, a name, a role or a body.</summary>
    public static bool CanSpeak(NarrativeText text, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text.Items[i].Is(WordClass.SpeakerNoun | WordClass.Honorific | WordClass.Pronoun)
                || (text.Items[i].Is(WordClass.Capitalised) && !text.Items[i].Is(WordClass.Time | WordClass.Function)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>After a preposition and its phrase: <c>a la prensa</c>, <c>am Montag</c>.</summary>
    private static int PastCircumstance(NarrativeText text, int at, int end)
    {
        at++;
        while (at < end && text.Items[at].Is(WordClass.Opener))
        {
            at++;
        }

        var first = at;
        while (at < end && text.Items[at].IsWord && at - first < 3
            && !text.Items[at].Is(WordClass.Function & ~WordClass.Time)
            && !(at > first && text.Items[at].Is(WordClass.GivenName | WordClass.Role)))
        {
            at++;
        }

        return at;
    }
}
