using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Cues;

/// <summary>
/// Finds the subject of a verb: before it, past adverbs, auxiliaries and asides; after it, when the order is turned; or the
/// sentence's own.
/// </summary>
internal static class SubjectFinder
{
    /// <summary>Longest aside between name and verb in hand-labelled news (29 articles).</summary>
    private const int LongestAside = 40;

    /// <summary>How far back a relative clause without commas is sought, in items.</summary>
    private const int LongestRelative = 8;

    /// <summary>The subject before the verb at <paramref name="verb"/>; <see langword="null"/> when there is none.</summary>
    public static NounPhrase? Before(NarrativeText text, int verb, int floor)
    {
        var i = SkipBack(text, verb - 1, floor);
        if (i < floor)
        {
            return null;
        }

        var item = text.Items[i];
        if (item.Is(WordClass.Relative))
        {
            return Antecedent(text, i, floor);
        }

        if (item.Mark is ',' or ')' or ']' || item.IsDash)
        {
            return BeforeAside(text, i, floor);
        }

        return NounPhraseReader.EndingAt(text, i + 1, floor) is { } near ? BeforePreposition(text, near, floor) : null;
    }

    /// <summary>In <c>X in a statement said</c> the phrase before the preposition, or else the one after it.</summary>
    private static NounPhrase BeforePreposition(NarrativeText text, NounPhrase near, int floor) =>
        PastRelative(text, near, floor)
            ?? (near.First - 2 >= floor
                && text.At(near.First - 1).Is(WordClass.Preposition)
                && !text.At(near.First - 2).Is(WordClass.PlainVerb | WordClass.Speech)
            ? NounPhraseReader.EndingAt(text, near.First - 1, floor) ?? near : near);

    /// <summary>
    /// In <c>a diplomat who took part said</c> the phrase before the relative clause, because the phrase next to the verb
    /// is that clause's object.
    /// </summary>
    private static NounPhrase? PastRelative(NarrativeText text, NounPhrase near, int floor)
    {
        if (near.First <= floor || !text.At(near.First - 1).Is(WordClass.PlainVerb))
        {
            return null;
        }

        var i = near.First - 2;
        while (i > floor && text.Items[i].IsWord && !text.Items[i].Is(WordClass.Relative) && near.First - i < LongestRelative)
        {
            i--;
        }

        return i > floor && text.Items[i].Is(WordClass.Relative) ? NounPhraseReader.EndingAt(text, i, floor) : null;
    }

    /// <summary>The subject of the sentence itself: the first noun phrase after what introduces it.</summary>
    public static NounPhrase? OfSentence(NarrativeText text, Sentence sentence, int before)
    {
        var i = sentence.First;
        while (i < before)
        {
            var item = text.Items[i];
            if (item.Is(WordClass.Preposition | WordClass.Subordinator)
                || (item.Is(WordClass.Gerund) && i == sentence.First)
                || IsLeadingParticiple(text, i, sentence))
            {
                i = AfterComma(text, i, before);
            }
            else if (item.IsWord && !item.Is(WordClass.Adverb | WordClass.Conjunction | WordClass.Time) || item.Kind == ItemKind.Number)
            {
                var phrase = NounPhraseReader.StartingAt(text, i, before);
                if (phrase is not { } named || !IsLead(text, named, before))
                {
                    return phrase;
                }

                i = AfterComma(text, i, before);
            }
            else
            {
                i++;
            }
        }

        return null;
    }

    /// <summary>
    /// <c>Asked whether …,</c>, <c>Born in …,</c>: a participle that opens the sentence says something of a subject that
    /// comes later.
    /// </summary>
    public static bool IsLeadingParticiple(NarrativeText text, int at, Sentence sentence) =>
        at == sentence.First
            && (text.Items[at].Is(WordClass.Past) || text.Is(at, "born"))
            && !text.Items[at].Is(WordClass.GivenName | WordClass.SpeakerNoun)
            && !text.At(at + 1).Is(WordClass.Capitalised);

    /// <summary><c>Hours later, …</c>, <c>2015, …</c> of a date, <c>PARIS — …</c>: time or place before the sentence proper.</summary>
    private static bool IsLead(NarrativeText text, NounPhrase phrase, int before)
    {
        var end = phrase.End;
        while (end < before && text.Items[end].Is(WordClass.Adverb))
        {
            end++;
        }

        var isCapitals = text.Items[phrase.First].Is(WordClass.AllCapitals) && text.At(end).IsDash;
        var head = text.At(phrase.End - 1);
        var isTime = head.Is(WordClass.TimeSpan)
            || text[phrase.End - 1] is "hours"
                or "days" or "weeks" or "months" or "years" or "minutes" or "Hours" or "Days" or "Weeks" or "Months" or "Years"
                or "Minutes";
        var isYear = text.Items[phrase.First].Kind == ItemKind.Number && phrase.End - phrase.First == 1 && text.At(phrase.End).Mark == ',';
        return isCapitals || isTime || isYear;
    }

    /// <summary>The item before the adverbs, auxiliaries, negations and times (<c>on Friday</c>) between subject and verb.</summary>
    private static int SkipBack(NarrativeText text, int i, int floor)
    {
        while (i >= floor && IsBetween(text, i, floor))
        {
            i--;
        }

        return i;
    }

    private static bool IsBetween(NarrativeText text, int i, int floor)
    {
        var item = text.Items[i];
        var isTime = item.Is(WordClass.Time) && i > floor && !text.At(i - 1).Is(WordClass.Opener);
        var leadsTime = item.Is(WordClass.Preposition | WordClass.Determiner) && text.At(i + 1).Is(WordClass.Time | WordClass.TimeSpan);
        var isSpan = item.Is(WordClass.TimeSpan)
            && !item.Is(WordClass.Capitalised)
            && text.At(i - 1).Is(WordClass.Determiner | WordClass.Time)
            && !text.Is(i - 1, "the");
        return item.Is(WordClass.Adverb | WordClass.Auxiliary)
            && !item.Is(WordClass.Pronoun)
            && !IsName(item)
            || isTime
            || leadsTime
            || isSpan;
    }

    private static bool IsName(Item item) => item.IsAll(WordClass.Capitalised | WordClass.GivenName);

    private static NounPhrase? Antecedent(NarrativeText text, int relative, int floor)
    {
        var end = relative > floor && text.At(relative - 1).Mark == ',' ? relative - 1 : relative;
        return NounPhraseReader.EndingAt(text, end, floor);
    }

    private static NounPhrase? BeforeAside(NarrativeText text, int close, int floor)
    {
        floor = Math.Max(floor, close - LongestAside);
        for (var i = close - 1; i >= floor; i--)
        {
            var item = text.Items[i];
            if (item.IsRun
                || text.Items[close].Mark is not (')' or ']')
                && item.Mark is ';' or ':' or '.'
                && i + 1 < close
                && !text.At(i - 1).Is(WordClass.Honorific)
                && text.At(i - 1).Span.Length > 1)
            {
                return null;
            }

            if (Opens(item, text.Items[close])
                && OpensAside(text, i + 1)
                && NounPhraseReader.EndingAt(text, BeforeBrackets(text, i, floor), floor) is { } named)
            {
                return item.Mark is not ('(' or '[') && (IsName(text, i + 1, close) || EndsInName(text, i + 1, close))
                    ? new(i + 1, close)
                    : Outermost(text, PastRelative(text, named, floor) ?? named, floor);
            }
        }

        return null;
    }

    /// <summary>Where the brackets begin that end at <paramref name="end"/>, else the end itself: <c>X (Lab, Harbour), who …</c></summary>
    private static int BeforeBrackets(NarrativeText text, int end, int floor)
    {
        var i = end - 1;
        while (text.At(end - 1).Mark == ')' && i > floor && text.Items[i].Mark != '(')
        {
            i--;
        }

        return text.At(i).Mark == '(' ? i : end;
    }

    /// <summary>
    /// <c>the director of operations, Jeff Fraser, says</c>: the aside is the name itself. One that ends in an abbreviation
    /// is a place or party: <c>R-Ky.</c>
    /// </summary>
    private static bool IsName(NarrativeText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Items[i].Is(WordClass.Capitalised) && !text.Items[i].Is(WordClass.Particle) && text.Items[i].Mark != '.')
            {
                return false;
            }
        }

        return (end - first is 2 or 3 or 4 || (end - first == 1 && text.Items[first].Is(WordClass.GivenName)))
            && text.At(end - 1).Mark != '.'
            && !text.Items[first].Is(WordClass.Role | WordClass.Function | WordClass.BodyNoun)
            && !text.At(end - 1).Is(WordClass.BodyNoun | WordClass.Role | WordClass.Time);
    }

    /// <summary><c>her husband, the critic Paul Brandt, said</c>: a role and the name.</summary>
    private static bool EndsInName(NarrativeText text, int first, int end)
    {
        var name = end;
        while (name > first && text.At(name - 1).Is(WordClass.Capitalised | WordClass.Particle))
        {
            name--;
        }

        return text.Items[first].Is(WordClass.Opener) && end - name is 2 or 3 or 4 && name > first && text.At(name - 1).Is(WordClass.Role);
    }

    private static bool Opens(Item item, Item close) => close.Mark switch
    {
        ',' => item.Mark == ',',
        ')' => item.Mark == '(',
        ']' => item.Mark == '[',
        _ => item.IsDash,
    };

    /// <summary>Whether what follows a comma can be an aside about the name before it, and not the next of a list.</summary>
    private static bool OpensAside(NarrativeText text, int first)
    {
        var item = text.Items[first];
        return item.Kind == ItemKind.Number || item.Mark == '@'
            || item.Is(WordClass.Relative | WordClass.Opener | WordClass.Preposition | WordClass.SpeakerNoun | WordClass.Honorific
                | WordClass.Gerund | WordClass.Past | WordClass.Capitalised | WordClass.Adverb | WordClass.Subordinator)
            || IsCompoundRole(text, first);
    }

    /// <summary>A role's noun a few words on: <c>executive director</c>, <c>technical researcher</c>.</summary>
    private static bool IsCompoundRole(NarrativeText text, int first)
    {
        for (var i = first; i < Math.Min(first + 4, text.Items.Count) && text.Items[i].IsWord; i++)
        {
            if (text.Items[i].Is(WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In <c>X, the leader of Y, who spoke first, said</c> the name before both asides.</summary>
    private static NounPhrase Outermost(NarrativeText text, NounPhrase named, int floor)
    {
        if (named.First - 1 > floor && text.At(named.First - 1).Mark == ',' && !text.Items[named.First].Is(WordClass.Capitalised)
            && NounPhraseReader.EndingAt(text, named.First - 1, floor) is { } outer && text.At(outer.End - 1).Is(WordClass.Capitalised))
        {
            return outer;
        }

        return named;
    }

    private static int AfterComma(NarrativeText text, int i, int before)
    {
        while (i < before && text.Items[i].Mark != ',' && !text.Items[i].IsDash)
        {
            i++;
        }

        return i + 1;
    }
}
