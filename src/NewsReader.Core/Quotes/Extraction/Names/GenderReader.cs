using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>
/// Learns from the text whether a person is <c>he</c> or <c>she</c>: by a role (<c>her husband, Kit</c>) and by the
/// pronouns that follow the name before another person is named (<c>Kit ran into the street with his sons. He …</c>).
/// </summary>
internal static class GenderReader
{
    /// <summary>
    /// So many pronouns more than of the other gender outweigh what the given name says: lists of names are sometimes
    /// wrong.
    /// </summary>
    private const int Outweighs = 2;

    /// <summary>Sets the gender of the people in <paramref name="cast"/> from the evidence of the text.</summary>
    public static void Read(NarrativeText text, EntityRegistry cast)
    {
        var votes = new Dictionary<Referent, int>();
        var next = 0;
        foreach (var paragraph in text.Paragraphs)
        {
            Referent? alone = null;
            for (var sentence = paragraph.FirstSentence; sentence < paragraph.EndSentence; sentence++)
            {
                alone = Follow(text, cast, text.Sentences[sentence], ref next, alone, votes);
            }
        }

        foreach (var (person, vote) in votes.Where(counted => counted.Value != 0 && MayBePerson(counted.Key)))
        {
            person.Gender = person.Gender == Gender.Unknown || Math.Abs(vote) >= Outweighs
                ? vote > 0
                ? Gender.Feminine
                : Gender.Masculine
                : person.Gender;
        }
    }

    /// <summary>One word of unknown kind is more often a place.</summary>
    private static bool MayBePerson(Referent named) =>
        named.Kind == ReferentKind.Person || (named.Kind == ReferentKind.Unknown && named.Words.Count > 1);

    /// <summary>Counts the pronouns of a sentence for the only possible referent.</summary>
    /// <returns>Who alone can be meant in the next sentence; <see langword="null"/> when that is open.</returns>
    private static Referent? Follow(NarrativeText text, EntityRegistry cast, Sentence sentence, ref int next, Referent? alone,
        Dictionary<Referent, int> votes)
    {
        var others = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (next < cast.Names.Count && cast.Names[next].First == i)
            {
                var name = cast.Names[next++];
                others |= cast[name].Kind != ReferentKind.Body && alone is not null && alone != cast[name];
                alone = cast[name].Kind == ReferentKind.Body ? alone : cast[name];
                i = name.End - 1;
            }
            else if (text.Items[i].Is(WordClass.Role) && text.Items[i].Is(WordClass.Masculine | WordClass.Feminine))
            {
                others = true;
            }
            else if (alone is not null && !others && VoteOf(text, i) is var vote && vote != 0)
            {
                votes[alone] = votes.GetValueOrDefault(alone) + vote;
            }
        }

        return others ? null : alone;
    }

    /// <summary>1 for her, -1 for him, 0 for any other word.</summary>
    private static int VoteOf(NarrativeText text, int at) =>
        !text.Items[at].Is(WordClass.Pronoun | WordClass.Possessive) ? 0
        : text.Is(at, "she") || text.Is(at, "her") || text.Is(at, "hers") || text.Is(at, "herself") ? 1
        : text.Is(at, "he") || text.Is(at, "him") || text.Is(at, "his") || text.Is(at, "himself") ? -1
        : 0;
}
