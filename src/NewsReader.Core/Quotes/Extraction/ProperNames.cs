using System.Buffers;
using System.Collections.Frozen;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Quotes.Extraction;

/// <summary>
/// Recognises names in a text of capitals, by word lists and by the text's own evidence. An unknown word after a given name
/// or a title is a surname, wherever it recurs.
/// </summary>
internal sealed class ProperNames
{
    // Letters. An unknown word of two is mostly an abbreviation; surnames such as LI are left to the lists.
    private const int ShortestSurname = 3;

    // A word without any of these cannot be said, so it is spelled out.
    private static readonly SearchValues<char> Sounded = SearchValues.Create("AEIOUY0123456789");

    private static readonly FrozenSet<string> Proper = WordList.Load("Lexicons.English.Quotes.capitalised-words.txt");
    private static readonly FrozenSet<string> Initials = WordList.Load("Lexicons.English.Quotes.spoken-initials.txt");
    private static readonly FrozenSet<string> OrdinaryToo = WordList.Load("Lexicons.English.Quotes.names-that-are-words.txt");

    private readonly string text;
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    public ProperNames(string text, IEnumerable<IReadOnlyList<TextSpan>> sentences)
    {
        this.text = text;
        foreach (var sentence in sentences)
        {
            for (var i = 1; i < sentence.Count; i++)
            {
                if (IsUnknown(Stem(sentence[i])) && AreOneName(sentence, i) && Introduces(sentence, i - 1))
                {
                    surnames.Add(Stem(sentence[i]));
                }
            }
        }
    }

    /// <summary>
    /// Whether the word is written in capitals by everybody: <c>FBI</c>, <c>U.S.</c>, <c>TV</c>; or has letters that are
    /// not.
    /// </summary>
    public bool IsInitials(TextSpan word)
    {
        var letters = Stem(word);
        return letters is not "MR"
            and not "MRS" and not "MS" and not "DR" and not "JR" and not "SR" and not "ST" and not "HMM" and not "MM" and not "SHH"
            && !(word.Start > 0 && text[word.Start - 1] == '-')
            && (Initials.Contains(letters) || letters.Contains('.') || (letters.Length > 1 && letters.AsSpan().IndexOfAny(Sounded) < 0));
    }

    /// <summary>Whether the word always begins with a capital.</summary>
    public bool IsName(IReadOnlyList<TextSpan> sentence, int i)
    {
        var word = Stem(sentence[i]);
        return word is "I"
            || Proper.Contains(word)
            || surnames.Contains(word)
            || char.IsLower(text[sentence[i].Start + Math.Min(1, sentence[i].Length - 1)])
            || (OrdinaryToo.Contains(word)
                ? IsFollowedBySurname(sentence, i)
                : Known(word).HasFlag(WordClass.GivenName) || Known(word).HasFlag(WordClass.Place))
            || (Known(word).HasFlag(WordClass.Honorific) && IsFollowedBySurname(sentence, i))
            || (word is "NEW" or "NORTH" or "SOUTH" or "EAST" or "WEST" or "SAN" or "LOS" or "SAINT" or "ST"
                && IsFollowedByPlace(sentence, i));
    }

    // A word before a surname: a given name or a title.
    private bool Introduces(IReadOnlyList<TextSpan> sentence, int i)
    {
        var word = Stem(sentence[i]);
        return !OrdinaryToo.Contains(word) && (Known(word) & (WordClass.GivenName | WordClass.Honorific)) != WordClass.None;
    }

    private bool IsFollowedBySurname(IReadOnlyList<TextSpan> sentence, int i) =>
        i + 1 < sentence.Count && AreOneName(sentence, i + 1)
        && Stem(sentence[i + 1]) is var next
            && (surnames.Contains(next) || (Known(next).HasFlag(WordClass.GivenName) && !OrdinaryToo.Contains(next)));

    private bool IsFollowedByPlace(IReadOnlyList<TextSpan> sentence, int i) =>
        i + 1 < sentence.Count
            && AreOneName(sentence, i + 1)
            && (Known(Stem(sentence[i + 1])).HasFlag(WordClass.Place) || Proper.Contains(Stem(sentence[i + 1])));

    // Nothing but a space, or the dot of a title, parts the words of a name.
    private bool AreOneName(IReadOnlyList<TextSpan> sentence, int i) =>
        text.AsSpan(sentence[i - 1].End, sentence[i].Start - sentence[i - 1].End) is " " or ". ";

    private static bool IsUnknown(string word) =>
        word.Length >= ShortestSurname
            && Known(word) is (WordClass.None or WordClass.Adverb)
            && !OrdinaryToo.Contains(word)
            && !Initials.Contains(word)
        && !word.EndsWith("ED", StringComparison.Ordinal)
            && !word.EndsWith("ING", StringComparison.Ordinal)
            && !word.Contains('\'', StringComparison.Ordinal)
        && CommonWords.ShareOf(WordStem.Of(word.ToLowerInvariant())) <= CommonWords.ShareOfRareWord;

    private static WordClass Known(string word) => Lexicon.Of(word.ToLowerInvariant());

    // Without what an apostrophe adds: CLINTON'S, I'M, WE'VE.
    private string Stem(TextSpan word)
    {
        var letters = text.AsSpan(word.Start, word.Length);
        var apostrophe = letters.IndexOfAny('\'', '’');
        return (apostrophe > 0 ? letters[..apostrophe] : letters).ToString();
    }
}
