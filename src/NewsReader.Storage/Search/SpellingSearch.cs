using System.Data.Common;
using Dapper;
using NewsReader.Core.Search;
using NewsReader.Storage.Speakers;

namespace NewsReader.Storage.Search;

/// <summary>Finds, for words that occur in no quote, the nearest words that do.</summary>
internal sealed class SpellingSearch(DbConnection connection)
{
    /// <summary>Words looked at: those of a search that a person types.</summary>
    private const int MostWords = 6;

    /// <summary>Words of one first letter that are compared; the largest collections tried have fewer.</summary>
    private const int MostCandidates = 50_000;

    /// <summary>The words that occur in no quote and have a near match, in their order.</summary>
    public async Task<IReadOnlyList<(string Typed, string Near)>> FindAsync(IReadOnlyList<string> words)
    {
        // The vocabulary is a view of the index, without words of its own; a temporary one needs no step of the schema.
        await connection.ExecuteAsync("create virtual table if not exists temp.quote_vocabulary using fts5vocab('main', 'quote_exact', "
            + "'row')");
        var nearest = new List<(string Typed, string Near)>();
        foreach (var word in words.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords))
        {
            if (await NearestAsync(NameNormalizer.Of(word).Trim()) is { } near)
            {
                nearest.Add((word, near));
            }
        }

        return nearest;
    }

    /// <summary>
    /// The nearest word with the same first letter, the most frequent of equally near ones; none for a word that occurs in
    /// a quote.
    /// </summary>
    private async Task<string?> NearestAsync(string word)
    {
        var most = Spelling.MostMistakes(word);
        if (most == 0)
        {
            return null;
        }

        var first = char.IsHighSurrogate(word[0]) && word.Length > 1 ? word[..2] : word[..1];
        var candidates = await connection.QueryAsync<(string Term, long Quotes)>(
            """
            select term, doc from temp.quote_vocabulary
            where term >= @first and term < @first || char(0x10FFFF) and length(term) between @shortest and @longest
            limit @MostCandidates
            """,
            new { first, shortest = word.Length - most, longest = word.Length + most, MostCandidates });
        var near =
            candidates.Select(candidate => (candidate.Term, candidate.Quotes, Mistakes: Spelling.Distance(word, candidate.Term, most)))
            .Where(candidate => candidate.Mistakes <= most)
                .OrderBy(candidate => candidate.Mistakes)
                .ThenByDescending(candidate => candidate.Quotes)
                .FirstOrDefault();
        return near.Term is null || near.Mistakes == 0 ? null : near.Term;
    }
}
