using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Separates the name itself from the capitalised titles, offices, places and parties before it.</summary>
internal static class NameCore
{
    private static readonly FrozenSet<string> Demonyms = WordList.Load("Lexicons.English.demonyms.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Parties and faiths that precede a name: <c>Republican Jane Roe</c>.</summary>
    private static readonly FrozenSet<string> Affiliations =
        WordList.Load("Lexicons.English.Quotes.affiliations.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the name itself starts, after the last title that something follows.</summary>
    public static int Of(NarrativeText text, int first, int end)
    {
        for (var i = end - 2; i >= first; i--)
        {
            var item = text.Items[i];
            if (item.Is(WordClass.Honorific | WordClass.Role) && NameFinder.IsConnector(text, i + 1))
            {
                return GivenNameAfter(text, i + 2, end);
            }

            if (item.Is(WordClass.Honorific | WordClass.Role) && !IsPartOfName(text, i, first, end) && !IsOfPlace(text, i, end))
            {
                return text.At(i + 1).Mark == '.' ? i + 2 : i + 1;
            }
        }

        return AfterPlace(text, first, end);
    }

    /// <summary>In <c>U.S. Presidency Donald Trump</c> or <c>Republican Jane Roe</c> the name begins with the given name.</summary>
    private static int AfterPlace(NarrativeText text, int first, int end)
    {
        if (text.Items[first].Is(WordClass.GivenName)
            || text.At(end - 1).Is(WordClass.BodyNoun | WordClass.Role | WordClass.Place)
            || Abbreviations.Contains(text[first]))
        {
            return first;
        }

        for (var i = first + 1; i < end - 1; i++)
        {
            if (text.Items[i].Is(WordClass.GivenName) && text.At(i - 1).Mark != '.' && !text.At(i - 1).Is(WordClass.Particle))
            {
                return i == first + 1 && IsUnknown(text, first) ? first : i;
            }
        }

        return first;
    }

    /// <summary>A word of no list before a given name is most likely a given name itself: <c>Azfar Ali Khan</c>.</summary>
    private static bool IsUnknown(NarrativeText text, int at) =>
        !text.Items[at]
            .Is(WordClass.SpeakerNoun | WordClass.Honorific | WordClass.Place | WordClass.AllCapitals | WordClass.Genitive
                | WordClass.Speech | WordClass.PlainVerb)
        && !Affiliations.Contains(text[at].ToString()) && !Demonyms.Contains(text[at].ToString());

    /// <summary>In <c>Secretary of State Jane Roe</c> the name begins with the given name; without one there is none.</summary>
    private static int GivenNameAfter(NarrativeText text, int first, int end)
    {
        while (first < end - 1 && !text.Items[first].Is(WordClass.GivenName))
        {
            first++;
        }

        return first >= end - 1 ? end : first;
    }

    /// <summary><c>Marine Scotland</c>: a word for people before a country names a body there.</summary>
    private static bool IsOfPlace(NarrativeText text, int at, int end) =>
        !text.Items[at].Is(WordClass.Honorific)
            && at + 2 == end
            && text.Items[at + 1].Is(WordClass.Place)
            && !text.Items[at + 1].Is(WordClass.GivenName);

    /// <summary>
    /// A given name or initial before it makes a title word a surname or middle name: <c>John Major</c>, <c>Billie Jean
    /// King</c>.
    /// </summary>
    private static bool IsPartOfName(NarrativeText text, int at, int first, int end) =>
        text.Items[at].Is(WordClass.GivenName) && !text.Items[at].Is(WordClass.Role | WordClass.Honorific)
        || (at > first
            && text.At(at - 1).Is(WordClass.GivenName)
            && at + 1 < end
            && !text.At(at + 1).Is(WordClass.GivenName)
            && text.At(at + 1).Mark != '.'
            && end - at > 2)
        || text.At(at + 1).Is(WordClass.BodyNoun);
}
