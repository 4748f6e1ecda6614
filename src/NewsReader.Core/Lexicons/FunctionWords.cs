using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Identifies the language of a text in Latin letters by its commonest words, which make up a third of any prose.</summary>
internal static class FunctionWords
{
    private const int LongestWord = 8;

    // Tuned on reports in seven languages: related languages share words, so the best must lead clearly; a headline alone
    // has too few words.
    private const int FewestHits = 8;
    private const double LeastShare = 0.15;
    private const double LeastLead = 1.25;

    private static readonly string[] Tags = [.. Lists().Select(list => list[0])];
    private static readonly FrozenDictionary<string, int[]> Languages = Lists()
        .SelectMany((list, language) => list.Skip(1).Select(word => (word, language)))
        .GroupBy(pair => pair.word, pair => pair.language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>A BCP 47 tag; <see langword="null"/> when no language leads clearly.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> text)
    {
        var hits = new int[Tags.Length];
        var words = Count(text, hits);
        var best = Array.IndexOf(hits, hits.Max());
        var second = hits.Where((_, language) => language != best).Max();
        return hits[best] >= FewestHits && hits[best] >= words * LeastShare && hits[best] >= second * LeastLead ? Tags[best] : null;
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

    private static int Count(ReadOnlySpan<char> text, int[] hits)
    {
        var known = Languages.GetAlternateLookup<ReadOnlySpan<char>>();
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
                }
            }

            start = end;
        }

        return words;
    }

    private static IEnumerable<string[]> Lists() => WordList.Lines("Lexicons.language-words.txt").Select(line => line.Split(' '));
}
