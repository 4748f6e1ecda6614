using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>The step that finds names: runs of capitalised words with their titles, initials and particles.</summary>
internal static class NameFinder
{
    /// <summary>The names of the narrative in reading order.</summary>
    public static List<NameMention> Find(NarrativeText text)
    {
        var names = new List<NameMention>();
        foreach (var sentence in text.Sentences)
        {
            var nounsToo = text.Paragraphs[sentence.Paragraph].Language.CapitalisesNouns;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (Starts(text, i, sentence) && !(nounsToo && IsNoun(text, i))
                    && End(text, i, sentence.End) is var end && Read(text, i, end, sentence) is { } name)
                {
                    names.Add(name);
                    i = end - 1;
                }
            }
        }

        AddSharedSurnames(text, names);
        return names;
    }

    /// <summary>In <c>Hannah and Jonathan Price</c> both are called Price.</summary>
    private static void AddSharedSurnames(NarrativeText text, List<NameMention> names)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (one, other) = (names[i], names[i + 1]);
            if (one.Words.Count == 1
                && other.Words.Count == 2
                && one.Core == one.First
                && other.Core == other.First
                && other.First == one.End + 1
                && text.Is(one.End, "and")
                && text.Items[one.Core].Is(WordClass.GivenName) && text.Items[other.Core].Is(WordClass.GivenName))
            {
                names[i] = one with { Words = [one.Words[0], other.Words[1]] };
            }
        }
    }

    /// <summary>Where all nouns have capitals, a name begins with a given name, or with a title or role before another capital.</summary>
    private static bool IsNoun(NarrativeText text, int at) =>
        !text.Items[at].Is(WordClass.GivenName) && !(text.Items[at].Is(WordClass.Honorific | WordClass.Role) && IsTitleOf(text, at + 1));

    private static bool IsTitleOf(NarrativeText text, int at) =>
        text.At(text.At(at).Mark == '.' ? at + 1 : at).Is(WordClass.Capitalised);

    private static bool Starts(NarrativeText text, int at, Sentence sentence)
    {
        var item = text.Items[at];
        if (!item.IsWord || !item.Is(WordClass.Capitalised) || IsGrammar(item))
        {
            return false;
        }

        var opensSentence = at == sentence.First || text.At(at - 1).IsRun || text.At(at - 1).Mark is ':' or '(' or '-' or '—';
        if (opensSentence
            && text[at].EndsWith("ing", StringComparison.Ordinal)
            && text.At(at + 1).Is(WordClass.Opener | WordClass.Pronoun)
            && !item.Is(WordClass.GivenName))
        {
            return false;
        }

        return !opensSentence || item.Is(WordClass.GivenName | WordClass.Honorific | WordClass.AllCapitals | WordClass.Genitive)
            || (at + 1 < sentence.End && NameFollows(text, at, sentence))
                || !item.Is(WordClass.PlainVerb | WordClass.Gerund | WordClass.Plural);
    }

    private static bool IsGrammar(Item item) =>
        item.Is(WordClass.Function) && !item.Is(WordClass.GivenName)
        || (item.Is(WordClass.Time) && !item.Is(WordClass.GivenName));

    private static bool NameFollows(NarrativeText text, int at, Sentence sentence) =>
        text.At(at + 1).Is(WordClass.Capitalised)
            || text.At(at + 1).Mark == '.'
            && at + 2 < sentence.End
            && text.At(at + 2).Is(WordClass.Capitalised);

    private static int End(NarrativeText text, int first, int limit)
    {
        var end = first + 1;
        while (end < limit
            && !text.At(end - 1).Is(WordClass.Genitive)
            && (Extends(text, end, limit) || JoinsField(text, first, end, limit)))
        {
            end++;
        }

        while (end > first + 1
            && (text.At(end - 1).Is(WordClass.Particle)
                && !text.At(end - 1).Is(WordClass.Capitalised)
                || text.At(end - 1).Mark == '&'
                || IsConnector(text, end - 1)))
        {
            end--;
        }

        return end;
    }

    private static bool Extends(NarrativeText text, int at, int limit)
    {
        var item = text.Items[at];
        if (item.IsWord && item.Is(WordClass.Capitalised))
        {
            return !item.Is(WordClass.Time) || item.Is(WordClass.GivenName);
        }

        var hasNext = at + 1 < limit && text.At(at + 1).Is(WordClass.Capitalised);
        return (item.Is(WordClass.Particle) && text.At(at + 1).Is(WordClass.Particle) && at + 1 < limit)
            || hasNext
            && (item.Is(WordClass.Particle)
                || item.Mark == '&'
                || IsAbbreviationDot(text, at)
                || IsConnector(text, at)
                && text.At(at - 1).Is(WordClass.BodyNoun | WordClass.Role | WordClass.Honorific));
    }

    /// <summary><c>Institute for Trade and Policy</c>: two fields of a body whose name says what it is for.</summary>
    private static bool JoinsField(NarrativeText text, int first, int at, int limit) =>
        text.Is(at, "and")
            && at + 1 < limit
            && text.At(at + 1).Is(WordClass.Capitalised)
            && text.Items[first].Is(WordClass.BodyNoun)
            && IsConnector(text, first + 1)
            && !text.At(at + 1).Is(WordClass.GivenName);

    /// <summary><c>of</c>, and <c>for</c> after a body or role: words inside a name or title.</summary>
    internal static bool IsConnector(NarrativeText text, int at) =>
        text.Is(at, "of")
            || (text.Is(at, "for") && text.At(at - 1).Is(WordClass.BodyNoun | WordClass.Role) && text.At(at - 1).Is(WordClass.Capitalised));

    private static bool IsAbbreviationDot(NarrativeText text, int at) =>
        text.Items[at].Mark == '.' && text.At(at - 1).Span.End == text.Items[at].Span.Start
        && (text.At(at - 1).Span.Length == 1 || Abbreviations.Contains(text[at - 1])
            || (text.At(at - 1).Is(WordClass.Honorific) && text.At(at - 1).Span.Length <= LongestShortTitle));

    /// <summary>Titles that take a dot are not longer.</summary>
    private const int LongestShortTitle = 4;

    private static NameMention? Read(NarrativeText text, int first, int end, Sentence sentence)
    {
        var core = NameCore.Of(text, first, end);
        if (core == end)
        {
            return null;
        }

        var words = new List<string>(end - core);
        for (var i = core; i < end; i++)
        {
            AddWord(words, text, i);
        }

        return new(first, core, end, words, KindOf(text, first, core, end, sentence), GenderOf(text, first, core), core > first
            ? text.Span(first, core).Of(text.Text)
            : null, IsDescription(text, core, end));
    }

    /// <summary>A word, or the dot that belongs to the word before it.</summary>
    private static void AddWord(List<string> words, NarrativeText text, int at)
    {
        if (text.Items[at].Mark == '.')
        {
            words[^1] += ".";
        }
        else
        {
            words.Add(WordShape.WithoutGenitive(text[at]).ToString());
        }
    }

    /// <summary>Whether the words are a role or a body by description, without a name: <c>Prime Minister</c>.</summary>
    private static bool IsDescription(NarrativeText text, int core, int end) =>
        text.At(end - 1).Is(WordClass.Role | WordClass.Honorific) && !text.At(end - 1).Is(WordClass.GivenName) && !IsAfterTitle(text, core)
        && (end - core == 1
            || text.Items[core].Is(WordClass.Place | WordClass.AllCapitals | WordClass.Role | WordClass.Honorific | WordClass.BodyNoun)
            || text.Is(core, "prime")
            || text.Is(core, "former"));

    private static bool IsAfterTitle(NarrativeText text, int core) =>
        core > 0 && (text.At(core - 1).Is(WordClass.Honorific) || text.At(core - 1).Mark == '.');

    private static ReferentKind KindOf(NarrativeText text, int first, int core, int end, Sentence sentence)
    {
        if (core > first || text.At(end).Mark == ',' && text.At(end + 1).Kind == ItemKind.Number && text.At(end + 2).Mark is ',' or '.'
            || text.Items[core].Is(WordClass.GivenName)
                && end - core > 1
                && !text.At(end - 1).Is(WordClass.BodyNoun)
                && !text[end - 1].ContainsAnyInRange('0', '9'))
        {
            return ReferentKind.Person;
        }

        if (end - core == 1
            && text.Items[core].Is(WordClass.GivenName)
            && text.Items[core].Is(WordClass.Masculine | WordClass.Feminine)
            && !text.Items[core].Is(WordClass.Place))
        {
            return ReferentKind.Person;
        }

        for (var i = core; i < end; i++)
        {
            if (i > core && text[i].ContainsAnyInRange('0', '9'))
            {
                return ReferentKind.Body;
            }

            if (text.Items[i].Is(WordClass.BodyNoun | WordClass.DocumentNoun)
                || (text.Items[i].Is(WordClass.Place) && !text.Items[core].Is(WordClass.GivenName))
                || (text.Items[i].Is(WordClass.AllCapitals) && text.Items[i].Span.Length < 6))
            {
                return ReferentKind.Body;
            }
        }

        var before = first > sentence.First ? text.At(first - 1) : default;
        return before.IsWord && text.Is(first - 1, "the") ? ReferentKind.Body
            : before.Is(WordClass.Role) && !before.Is(WordClass.Plural) ? ReferentKind.Person
            : ReferentKind.Unknown;
    }

    private static Gender GenderOf(NarrativeText text, int first, int core)
    {
        for (var i = first; i <= core; i++)
        {
            if (text.Items[i].Is(WordClass.Honorific | WordClass.GivenName) && text.Items[i].Is(WordClass.Masculine | WordClass.Feminine))
            {
                return text.Items[i].Is(WordClass.Masculine) ? Gender.Masculine : Gender.Feminine;
            }
        }

        return Gender.Unknown;
    }
}
