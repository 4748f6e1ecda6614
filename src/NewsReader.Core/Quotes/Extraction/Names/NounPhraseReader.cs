using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Finds the borders of noun phrases from closed word classes and capitals, from either end.</summary>
internal static class NounPhraseReader
{
    /// <summary>Longest noun phrase of a speaker in hand-labelled news (29 articles).</summary>
    private const int LongestPhrase = 24;

    /// <summary>Titles that take a dot are not longer.</summary>
    private const int LongestShortTitle = 4;

    /// <summary>The noun phrase that ends just before item <paramref name="end"/>, not reaching before <paramref name="floor"/>.</summary>
    public static NounPhrase? EndingAt(NarrativeText text, int end, int floor)
    {
        floor = Math.Max(floor, end - LongestPhrase);
        if (end <= floor || !CanEnd(text.At(end - 1), text, end - 1))
        {
            return null;
        }

        if (text.At(end - 1).Is(WordClass.Pronoun) || StandsForPeople(text, end - 1))
        {
            return new(end - 1, end);
        }

        var first = WordsStart(text, end - 1, floor);
        return new(WithOwners(text, first, floor), end);
    }

    /// <summary>The noun phrase that starts at item <paramref name="first"/>, not reaching <paramref name="ceiling"/>.</summary>
    public static NounPhrase? StartingAt(NarrativeText text, int first, int ceiling)
    {
        ceiling = Math.Min(ceiling, first + LongestPhrase);
        if (first >= ceiling || !text.Items[first].IsWord && text.Items[first].Kind != ItemKind.Number)
        {
            return null;
        }

        if (text.Items[first].Is(WordClass.Pronoun))
        {
            return new(first, first + 1);
        }

        var start = first;
        while (start < ceiling && text.Items[start].Is(WordClass.Opener))
        {
            start++;
        }

        var end = WordsEnd(text, start, ceiling);
        return end == start && text.Is(first, "one")
            ? new(first, first + 1)
            : end == start
            ? null
            : new(first, WithComplements(text, end, ceiling));
    }

    /// <summary><c>some say</c>, <c>another told us</c>: determiners used as pronouns for people.</summary>
    public static bool StandsForPeople(NarrativeText text, int at) =>
        text.Is(at, "some")
            || text.Is(at, "many")
            || text.Is(at, "several")
            || text.Is(at, "others")
            || text.Is(at, "one")
            || text.Is(at, "another")
        || text.Is(at, "all") || text.Is(at, "both") || text.Is(at, "most") || text.Is(at, "few");

    private static bool CanEnd(Item item, NarrativeText text, int at) =>
        item.IsWord
            && (item.Is(WordClass.Pronoun) || StandsForPeople(text, at) || IsNominal(text, at))
            || (item.Mark == '.' && IsInnerDot(text, at));

    /// <summary>Whether a word can be a noun, adjective or name in its position.</summary>
    private static bool IsNominal(NarrativeText text, int at)
    {
        var item = text.Items[at];
        if (item.Kind == ItemKind.Number)
        {
            return true;
        }

        if (!item.IsWord)
        {
            return false;
        }

        if (item.Is(WordClass.Function & ~WordClass.Time) && !item.Is(WordClass.GivenName))
        {
            return false;
        }

        if (item.Is(WordClass.Capitalised) && !StartsSentence(text, at))
        {
            return !item.Is(WordClass.Time) || item.Is(WordClass.GivenName) || NextIsName(text, at) || DatesNoun(text, at);
        }

        return !item.Is(WordClass.Time)
            && (!item.Is(WordClass.PlainVerb | WordClass.Speech)
                || item.Is(WordClass.SpeakerNoun | WordClass.Honorific | WordClass.GivenName)
                || IsAdjectival(text, at));
    }

    /// <summary>
    /// A verb form directly after a determiner or possessive is not a verb: <c>a proposed overhaul</c>, <c>the accused</c>.
    /// </summary>
    private static bool IsAdjectival(NarrativeText text, int at) =>
        at > 0 && (text.At(at - 1).Is(WordClass.Opener | WordClass.Genitive) || text.Is(at - 1, "of"));

    /// <summary>A day or month between an article and its noun: <c>a Wednesday editorial</c>, <c>a Feb. 1 letter</c>.</summary>
    private static bool DatesNoun(NarrativeText text, int at) =>
        text.At(at - 1).Is(WordClass.Opener)
        && (IsInnerDot(text, at + 1)
            || text.At(at + 1).Kind == ItemKind.Number
            || (text.At(at + 1).IsWord && !text.At(at + 1).Is(WordClass.Function | WordClass.Speech | WordClass.PlainVerb)));

    private static bool NextIsName(NarrativeText text, int at) =>
        at + 1 < text.Items.Count && text.At(at + 1).Is(WordClass.Capitalised) && !text.At(at + 1).Is(WordClass.Function);

    private static bool StartsSentence(NarrativeText text, int at) =>
        at == 0 || text.At(at - 1).IsRun || text.At(at - 1).Mark is '.' or '?' or '!' or ':' && !IsInnerDot(text, at - 1);

    /// <summary>A dot after an abbreviation or initial inside a name.</summary>
    private static bool IsInnerDot(NarrativeText text, int at) =>
        at > 0 && text.Items[at].Mark == '.' && text.At(at - 1).IsWord && text.At(at - 1).Span.End == text.Items[at].Span.Start
        && (text.At(at - 1).Span.Length == 1 || IsShortTitle(text.At(at - 1)) || Abbreviations.Contains(text[at - 1]));

    /// <summary>An abbreviated title of any language: <c>Hr.</c>, <c>Mme.</c></summary>
    private static bool IsShortTitle(Item item) => item.Is(WordClass.Honorific) && item.Span.Length <= LongestShortTitle;

    /// <summary>The apostrophe of a plural that owns what follows: <c>the teachers’ union</c>.</summary>
    private static bool EndsPlural(NarrativeText text, int at) =>
        text.Items[at].Mark is '\'' or '’'
            && text[at - 1] is [.., 's']
            && text.At(at - 1).Span.End == text.Items[at].Span.Start
            && text.At(at + 1).IsWord;

    private static int WordsStart(NarrativeText text, int last, int floor)
    {
        var first = last;
        while (first > floor && Joins(text, first - 1, floor))
        {
            first--;
            if (text.Items[first].Is(WordClass.Opener))
            {
                break;
            }
        }

        return first;
    }

    private static bool Joins(NarrativeText text, int at, int floor)
    {
        var item = text.Items[at];
        return (item.Is(WordClass.Opener) && !text.Is(at, "that"))
            || IsNominal(text, at)
            || IsInnerDot(text, at)
            || item.Mark is '&' or '/'
            || EndsPlural(text, at)
            || (item.Is(WordClass.Particle) && at > floor)
            || JoinsNames(text, at, floor);
    }

    /// <summary>
    /// <c>Kim and Clark Moran</c>, <c>lawyers and experts</c>: a conjunction joins where the sentence starts with the first
    /// of the two.
    /// </summary>
    private static bool JoinsNames(NarrativeText text, int at, int floor)
    {
        if (!text.Is(at, "and") || at - 1 < floor || !IsNominal(text, at - 1) && !text.At(at - 1).Is(WordClass.Capitalised))
        {
            return false;
        }

        var before = at - 1;
        while (before > floor
            && (IsNominal(text, before - 1) || text.At(before - 1).Is(WordClass.Determiner) || IsInnerDot(text, before - 1)))
        {
            before--;
        }

        return before == floor || text.At(before - 1).Mark == ',';
    }

    /// <summary>
    /// Reaches back over <c>of</c> and, after a speaker's noun, over <c>for</c>, <c>at</c>, <c>with</c>: <c>a spokesman for
    /// the ministry</c>.
    /// </summary>
    private static int WithOwners(NarrativeText text, int first, int floor)
    {
        while (first - 2 >= floor && text.At(first - 1).Is(WordClass.Preposition) && IsNominal(text, first - 2) && Binds(text, first - 1))
        {
            first = WordsStart(text, first - 2, floor);
        }

        return first;
    }

    private static bool Binds(NarrativeText text, int preposition) =>
        text.Is(preposition, "of") || (text.Is(preposition, "with") && text.Is(preposition - 1, "familiar"))
        || (text.At(preposition - 1).Is(WordClass.SpeakerNoun)
            && (text.Is(preposition, "for") || text.Is(preposition, "at") || text.Is(preposition, "with")
            || text.Is(preposition, "from") || text.Is(preposition, "in") || text.Is(preposition, "by") || text.Is(preposition, "on")));

    private static int WordsEnd(NarrativeText text, int first, int ceiling)
    {
        var end = first;
        while (end < ceiling && Continues(text, end, first))
        {
            end++;
        }

        while (end > first && (text.At(end - 1).Is(WordClass.Particle) || text.At(end - 1).Mark is '&' or '/'))
        {
            end--;
        }

        return end;
    }

    private static bool Continues(NarrativeText text, int at, int first)
    {
        var item = text.Items[at];
        return IsNominal(text, at)
            && !IsUnknownVerb(text, at, first)
            && !(item.Is(WordClass.Speech | WordClass.PlainVerb) && !item.Is(WordClass.Capitalised) && at > first && !NamesKind(text, at))
            || IsInnerDot(text, at) || item.Mark is '&' or '/' || EndsPlural(text, at)
            || (at > first
                && text.Is(at, "and")
                && text.At(at - 1).Is(WordClass.Capitalised)
                && text.At(at + 1).Is(WordClass.Capitalised)
                && !text.At(at + 1).Is(WordClass.Function))
            || (item.Is(WordClass.Particle) && text.At(at + 1).Is(WordClass.Capitalised | WordClass.Particle));
    }

    /// <summary><c>White House press secretary</c>: a form that is a body's noun too says whose the role is.</summary>
    private static bool NamesKind(NarrativeText text, int at) =>
        text.Items[at].Is(WordClass.BodyNoun) && text.At(at + 1).Is(WordClass.Role);

    /// <summary>After a name, or a noun that speaks, a small word in <c>-ed</c> is its verb: <c>Perez hammered Trump</c>.</summary>
    private static bool IsUnknownVerb(NarrativeText text, int at, int first) =>
        at > first
            && text.At(at - 1).Is(WordClass.Capitalised | WordClass.Role | WordClass.BodyNoun)
            && !text.Items[at].Is(WordClass.Capitalised)
            && text[at].EndsWith("ed", StringComparison.Ordinal);

    private static int WithComplements(NarrativeText text, int end, int ceiling)
    {
        while (end + 1 < ceiling && text.Items[end].Is(WordClass.Preposition) && Binds(text, end))
        {
            var start = end + 1;
            while (start < ceiling && text.Items[start].Is(WordClass.Opener))
            {
                start++;
            }

            var next = WordsEnd(text, start, ceiling);
            if (next == start)
            {
                break;
            }

            end = next;
        }

        return end;
    }
}
