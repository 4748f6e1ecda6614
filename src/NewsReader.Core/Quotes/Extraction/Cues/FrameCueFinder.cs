using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>
/// Finds what attributes words in a sentence of a language that is read by its lists: a verb of speech with its subject on either
/// side, or a phrase that names a source. Order, asides and auxiliaries are the same few frames in each of them.
/// </summary>
internal static class FrameCueFinder
{
    /// <summary>An auxiliary is at most so many items before its participle: <c>hat der Minister am Montag gesagt</c>.</summary>
    private const int LongestBracket = 14;

    /// <summary>The cues of a sentence in reading order.</summary>
    public static List<Cue> Find(NarrativeText text, int index, SpeechLanguage language)
    {
        var cues = new List<Cue>();
        var sentence = text.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Items[i].IsWord
                && (SourcePhraseFinder.At(text, index, i, language) ?? OfVerb(text, index, i, language, cues)) is { } cue)
            {
                cues.Add(cue);
            }
        }

        return cues;
    }

    private static Cue? OfVerb(NarrativeText text, int index, int verb, SpeechLanguage language, List<Cue> before)
    {
        var sentence = text.Sentences[index];
        var item = text.Items[verb];
        if (!item.Is(WordClass.Speech) || !item.Is(WordClass.Present | WordClass.Past | WordClass.Gerund)
            || IsNoun(text, verb, sentence, language))
        {
            return null;
        }

        if (item.Is(WordClass.Gerund) && !item.Is(WordClass.Present))
        {
            return Inherited(text, index, verb, before);
        }

        var first = (item.Is(WordClass.Past) ? AuxiliaryOf(text, verb, sentence, item.Is(WordClass.Present)) : null)
            ?? (item.Is(WordClass.Present) ? verb : null);
        if (first is not { } start)
        {
            return null;
        }

        if (start < verb && language.Lists("passives", text[start]))
        {
            return OfPassive(text, index, start, verb, language);
        }

        return (OfActive(text, index, start, verb, language) ?? WithoutSubject(text, index, verb, language, before)) is { } cue
            ? cue with { IsDenied = Denial.Touches(text, start, verb, language.Tag) }
            : null;
    }

    private static Cue? OfActive(NarrativeText text, int index, int start, int verb, SpeechLanguage language)
    {
        var sentence = text.Sentences[index];
        var isReporting = text.Items[verb].Is(WordClass.Reporting);
        var lead = FrameSubject.BackOverAdverbs(text, start, sentence.First);
        var inner = start < verb ? FrameSubject.Between(text, start + 1, verb) : null;
        var after = inner ?? FrameSubject.After(text, verb + 1, sentence.End, language);
        var before = FrameSubject.Before(text, lead, sentence.First, language);
        if (FollowsWords(text, lead, sentence))
        {
            return after is { } turned ? new(index, start, verb + 1, turned, CueOrder.After, isReporting)
                : before is { } named && named.First > sentence.First && text.At(named.First - 1).IsRun
                ? new(index, start, verb + 1, named, CueOrder.After, isReporting)
                : null;
        }

        if (before is { } subject)
        {
            var order = FollowsWords(text, subject.First, sentence) ? CueOrder.After : CueOrder.Before;
            return new(index, start, verb + 1, subject, order, isReporting);
        }

        return after is { } own ? new(index, start, Math.Max(verb + 1, own.End), own, EndsClause(text, lead, own, sentence)
            ? CueOrder.After
            : CueOrder.Before, isReporting) : null;
    }

    /// <summary>The subject goes without saying: that of the verb before, or in some languages the last speaker.</summary>
    private static Cue? WithoutSubject(NarrativeText text, int index, int verb, SpeechLanguage language, List<Cue> before)
    {
        var isJoined = verb > text.Sentences[index].First && text.At(verb - 1).Is(WordClass.Conjunction);
        return isJoined && before.Count > 0 ? Inherited(text, index, verb, before)
            : language.DropsSubjects && ReachesRun(text, index)
            ? new(index, verb, verb + 1, null, FollowsWords(text, verb, text.Sentences[index]) ? CueOrder.After : CueOrder.Before,
                text.Items[verb].Is(WordClass.Reporting))
            : null;
    }

    private static Cue? Inherited(NarrativeText text, int index, int verb, List<Cue> before) =>
        before.FindLast(cue => cue.Subject is not null && cue.Order != CueOrder.Around)?.Subject is { } subject
            ? new(index, verb, verb + 1, subject, CueOrder.Before, text.Items[verb].Is(WordClass.Reporting), Inherits: true)
            : null;

    /// <summary>Whether marked words are near enough for a verb without a subject to be about them.</summary>
    private static bool ReachesRun(NarrativeText text, int index)
    {
        var sentence = text.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Items[i].IsRun)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>fue descrito por X como “…”</c>: the agent speaks; <c>wurde er zitiert</c>: who is cited does.</summary>
    private static Cue? OfPassive(NarrativeText text, int index, int start, int verb, SpeechLanguage language)
    {
        var sentence = text.Sentences[index];
        for (var i = start + 1; i < Math.Min(sentence.End, verb + LongestBracket); i++)
        {
            if (language.Lists("agents", text[i]) && FrameSubject.After(text, i + 1, sentence.End, language) is { } agent)
            {
                return new(index, start, Math.Max(verb + 1, agent.End), agent, CueOrder.Around, text.Items[verb].Is(WordClass.Reporting));
            }
        }

        return language.Lists("cited", text[verb])
            && (FrameSubject.Between(text, start + 1, verb) ?? FrameSubject.Before(text, start, sentence.First, language)) is { } cited
            ? new(index, start, verb + 1, cited, CueOrder.Around, IsReporting: true)
            : null;
    }

    /// <summary>Whether quoted words end just before an item: <c>“…”, dijo</c>.</summary>
    private static bool FollowsWords(NarrativeText text, int at, Sentence sentence) =>
        at > sentence.First
            && (text.At(at - 1).IsRun
                || (at - 2 >= sentence.First && (text.At(at - 1).Mark is ',' or '.' || text.At(at - 1).IsDash) && text.At(at - 2).IsRun));

    /// <summary><c>La situación es grave, dijo el ministro.</c>: a comma before the verb, and nothing after its subject.</summary>
    private static bool EndsClause(NarrativeText text, int lead, NounPhrase subject, Sentence sentence) =>
        lead > sentence.First && text.At(lead - 1).Mark == ',' && (subject.End >= sentence.End || text.At(subject.End).Mark is '.' or ',');

    /// <summary>The auxiliary of a participle; <see langword="null"/> when the participle is used as an adjective.</summary>
    /// <param name="isFiniteToo">Whether the form can stand alone; then the auxiliary must be in the same clause.</param>
    private static int? AuxiliaryOf(NarrativeText text, int participle, Sentence sentence, bool isFiniteToo)
    {
        for (var i = participle - 1; i >= Math.Max(sentence.First, participle - LongestBracket); i--)
        {
            if (text.Items[i].IsRun || text.Items[i].Mark is ';' or ':'
                || (isFiniteToo && text.Items[i].Mark == ',') || text.Items[i].Is(WordClass.Speech))
            {
                return null;
            }

            if (text.Items[i].Is(WordClass.Auxiliary))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether a form that is also a noun is in a position for nouns: <c>la denuncia</c>.</summary>
    private static bool IsNoun(NarrativeText text, int at, Sentence sentence, SpeechLanguage language)
    {
        var item = text.Items[at];
        if (item.Is(WordClass.Capitalised) && (at > sentence.First || language.CapitalisesNouns))
        {
            return at > sentence.First;
        }

        var before = at > sentence.First ? text.At(at - 1) : default;
        return (before.Is(WordClass.Opener) && !before.Is(WordClass.Pronoun)
                && (!language.Lists("clitics", text[at - 1]) || language.Lists("nouns", text[at])))
            || (before.Is(WordClass.Preposition) && !before.Is(WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative));
    }
}
