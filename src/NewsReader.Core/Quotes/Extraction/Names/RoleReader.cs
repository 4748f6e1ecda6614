using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Reads the roles of names in the text: before the name, or next to it between commas.</summary>
internal static class RoleReader
{
    private static readonly FrozenDictionary<string, string[]> Aliases = WordList.Lines("Lexicons.English.Quotes.role-aliases.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.OrdinalIgnoreCase);

    /// <summary>Maximum length of a role next to a name, in items.</summary>
    private const int LongestRole = 16;

    /// <summary>
    /// Gives every referent of <paramref name="cast"/> the roles stated at its names; what is called a body there is one.
    /// </summary>
    public static void Read(NarrativeText text, EntityRegistry cast)
    {
        var sentence = 0;
        foreach (var name in cast.Names)
        {
            while (text.Sentences[sentence].End <= name.First)
            {
                sentence++;
            }

            if (Before(text, name, text.Sentences[sentence].First) is { } before)
            {
                Give(text, cast[name], before);
            }

            if (Beside(text, name) is not { } beside)
            {
                continue;
            }

            if (IsBody(text, beside))
            {
                cast[name].Kind = cast[name].Kind == ReferentKind.Unknown ? ReferentKind.Body : cast[name].Kind;
            }
            else
            {
                Give(text, cast[name], beside);
            }
        }
    }

    private static void Give(NarrativeText text, Referent referent, NounPhrase role)
    {
        for (var i = role.First; i < role.End && !text.Items[i].Is(WordClass.Preposition); i++)
        {
            if (text.Items[i].Is(WordClass.Role | WordClass.Honorific) && !IsBareTitle(text, i))
            {
                referent.RoleHeads.Add(text[i].ToString());
                referent.RoleHeads.UnionWith(Aliases.GetValueOrDefault(text[i].ToString(), []));
                referent.Kind = referent.Kind == ReferentKind.Unknown ? ReferentKind.Person : referent.Kind;
                referent.Role = Fuller(referent.Role, text.Span(role.First, role.End).Of(text.Text));
            }
        }
    }

    /// <summary>The longer of two roles where it says the same and more.</summary>
    private static string Fuller(string? known, string found) =>
        known is null || (found.Length > known.Length && found.Contains(known, StringComparison.OrdinalIgnoreCase)) ? found : known;

    /// <summary><c>Mr</c> and its like are forms of address, not roles.</summary>
    private static bool IsBareTitle(NarrativeText text, int at) =>
        !text.Items[at].Is(WordClass.Role)
            && (text.Is(at, "Dr") || (text.Items[at].Is(WordClass.Masculine | WordClass.Feminine) && text.Items[at].Span.Length < 5));

    /// <summary>
    /// Capitalised titles of the name itself, with the words that lead to them: <c>US President</c>, <c>technical
    /// researcher</c>.
    /// </summary>
    private static NounPhrase? Before(NarrativeText text, NameMention name, int floor)
    {
        if (name.Core > name.First)
        {
            return new(name.First, name.Core);
        }

        var end = IsInApposition(text, name) ? name.First - 1 : name.First;
        return end > 0
            && text.At(end - 1).Is(WordClass.Role)
            && NounPhraseReader.EndingAt(text, end, floor) is { } described
            && (end == name.First || text.Items[described.First].Is(WordClass.Opener))
            ? WithoutOpener(text, described) : null;
    }

    /// <summary><c>the majority leader, Ed Falk, …</c>: the name is between commas after the role.</summary>
    private static bool IsInApposition(NarrativeText text, NameMention name) =>
        text.At(name.First - 1).Mark == ',' && text.At(name.End).Mark is ',' or '.';

    private static NounPhrase? WithoutOpener(NarrativeText text, NounPhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.End && text.Items[first].Is(WordClass.Opener))
        {
            first++;
        }

        return first < phrase.End ? new(first, phrase.End) : null;
    }

    private static NounPhrase? Beside(NarrativeText text, NameMention name)
    {
        if (name.End + 1 >= text.Items.Count || text.Items[name.End].Mark is not ',')
        {
            return null;
        }

        var phrase = NounPhraseReader.StartingAt(text, name.End + 1, Math.Min(text.Items.Count, name.End + LongestRole));
        if (phrase is not { } role
            || role.End >= text.Items.Count
            || text.Items[role.End].Mark is not (',' or '.' or ')' or ';' or '-')
            && !text.Items[role.End].Is(WordClass.Relative))
        {
            return null;
        }

        return HasRoleHead(text, role) || IsBody(text, role) ? WithoutOpener(text, role) : null;
    }

    /// <summary><c>a charity</c>, <c>a volunteer hotline in Turin</c>: the noun before any preposition is a body's and no role.</summary>
    private static bool IsBody(NarrativeText text, NounPhrase phrase)
    {
        var head = phrase.First;
        while (head + 1 < phrase.End && !text.Items[head + 1].Is(WordClass.Preposition))
        {
            head++;
        }

        return text.Items[head].Is(WordClass.BodyNoun) && !text.Items[head].Is(WordClass.Role | WordClass.Capitalised);
    }

    private static bool HasRoleHead(NarrativeText text, NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End && !text.Items[i].Is(WordClass.Preposition); i++)
        {
            if (text.Items[i].Is(WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }
}
