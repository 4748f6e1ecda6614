using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Identifies the language of a text in Latin letters by its commonest words, which make up a third of any prose.</summary>
internal static class FunctionWords
{
    // Letters: the words of the lists are shorter. The buffer on the stack has one more, for words that are longer.
    private const int LongestWord = 8;

    // Tuned on reports in seven languages: related languages share words, so the best must lead clearly; a headline alone
    // has too few words.
    private const int FewestHits = 8;
    private const double LeastShare = 0.15; // of all words, half of what prose has: reports are full of names
    private const double LeastLead = 1.25; // times the hits of the next language

    /// <summary>Fewer common words are no evidence in a paragraph: any list of names has one of some language.</summary>
    private const int FewestOfParagraph = 2;

    /// <summary>Less than in a whole text, because a paragraph may be one long quotation with names.</summary>
    private const double LeastShareOfParagraph = 0.12;

    /// <summary>A letter of one language counts half a word of its own: names travel.</summary>
    private const double LetterWeight = 0.5;

    private static readonly string[] Tags = [.. Lists("language-words").Select(list => list[0])];
    private static readonly FrozenDictionary<string, int[]> Languages = Gather(Lists("language-words"));

    /// <summary>With words that are less common but tell related languages apart in few words.</summary>
    private static readonly Lazy<FrozenDictionary<string, int[]>> WithTelling =
        new(() => Gather(Lists("language-words").Concat(Lists("language-telling-words"))));

    /// <summary>A BCP 47 tag; <see langword="null"/> when no language leads clearly.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> text)
    {
        var hits = new int[Tags.Length];
        var words = Count(text, Languages, hits, new double[Tags.Length]);
        var best = Array.IndexOf(hits, hits.Max());
        var second = hits.Where((_, language) => language != best).Max();
        return hits[best] >= FewestHits && hits[best] >= words * LeastShare && hits[best] >= second * LeastLead ? Tags[best] : null;
    }

    /// <summary>
    /// The language of a paragraph: words and letters count the more, the fewer languages have them. A BCP 47 tag; <see
    /// langword="null"/> when no language leads clearly.
    /// </summary>
    public static string? LanguageOfParagraph(ReadOnlySpan<char> text)
    {
        var hits = new int[Tags.Length];
        var weights = new double[Tags.Length];
        var words = Count(text, WithTelling.Value, hits, weights);
        AddLetters(text, weights);
        var best = Array.IndexOf(weights, weights.Max());
        var second = weights.Where((_, language) => language != best).Max();
        return hits[best] >= FewestOfParagraph && hits[best] >= words * LeastShareOfParagraph && weights[best] >= second * LeastLead
            ? Tags[best] : null;
    }

    private static void AddLetters(ReadOnlySpan<char> text, double[] weights)
    {
        foreach (var letter in text)
        {
            if (!char.IsAscii(letter) && Letters.TryGetValue(char.ToLowerInvariant(letter), out var language))
            {
                weights[language] += LetterWeight;
            }
        }
    }

    /// <summary>
    /// The languages that a few words may be in: each that has at least half as many common words among them as the language
    /// with the most. Related languages share words, so there can be several; all languages when no word is common.
    /// </summary>
    /// <param name="words">Words in lower case.</param>
    /// <param name="languages">The languages that they may be in, as BCP 47 tags.</param>
    /// <returns>One or more of <paramref name="languages"/>.</returns>
    public static IReadOnlyList<string> CandidatesFor(IEnumerable<string> words, IReadOnlyCollection<string> languages)
    {
        var hits = new int[Tags.Length];
        foreach (var language in words.SelectMany(word => Languages.GetValueOrDefault(word, [])))
        {
            hits[language]++;
        }

        var most = Tags.Select((tag, language) => languages.Contains(tag, StringComparer.Ordinal) ? hits[language] : 0).Max();
        return [.. Tags.Where((tag, language) => languages.Contains(tag, StringComparer.Ordinal) && hits[language] * 2 >= most)];
    }

    /// <summary>Whether the word is among the commonest of any of the languages, in whatever letters.</summary>
    public static bool IsOne(string word) => Languages.ContainsKey(word.ToLowerInvariant());

    private static int Count(ReadOnlySpan<char> text, FrozenDictionary<string, int[]> lists, int[] hits, double[] weights)
    {
        var known = lists.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord + 1];
        var words = 0;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            for (; end < text.Length && char.IsLetter(text[end]); end++)
            {
                lower[Math.Min(end - start, LongestWord)] = char.ToLowerInvariant(text[end]);
            }

            words += end > start ? 1 : 0;
            if (end > start && end - start <= LongestWord && known.TryGetValue(lower[..(end - start)], out var languages))
            {
                foreach (var language in languages)
                {
                    hits[language]++;
                    weights[language] += 1.0 / languages.Length;
                }
            }

            start = end;
        }

        return words;
    }

    private static readonly FrozenDictionary<char, int> Letters = WordList.Lines("Lexicons.language-letters.txt")
        .Select(line => line.Split(' '))
        .SelectMany(entry => entry[1].Select(letter => (letter, language: Array.IndexOf(Tags, entry[0]))))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.language);

    private static FrozenDictionary<string, int[]> Gather(IEnumerable<string[]> lists) => lists
        .SelectMany(list => list.Skip(1).Select(word => (word, language: Array.IndexOf(Tags, list[0]))))
        .Distinct()
        .GroupBy(pair => pair.word, pair => pair.language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static IEnumerable<string[]> Lists(string file) => WordList.Lines($"Lexicons.{file}.txt").Select(line => line.Split(' '));
}
