namespace NewsReader.Benchmarks.Collections;

/// <summary>
/// Words with the frequencies of a language: real English ones first, then made-up ones for the long tail that names and
/// rare terms make in real news.
/// </summary>
internal sealed class Vocabulary
{
    private const int Size = 60_000;

    private static readonly string[] Commonest =
    [
        "the", "of", "to", "and", "in", "a", "that", "for", "on", "is", "was", "with", "as", "by", "at", "it", "from", "has", "be", "are",
            "its", "have", "an", "will", "were", "had", "been",
        "they", "not", "who", "which", "would", "their", "more", "about", "after", "than", "when", "up", "over", "out", "into", "could",
            "some", "first", "last", "year", "people", "new", "two",
        "government", "city", "police", "president", "country", "week", "million", "company", "minister", "party", "court", "state",
            "report", "plan", "water", "school", "market", "election",
        "workers", "bridge", "harbour", "council", "hospital", "storm", "budget", "strike", "law", "vote", "talks", "border", "station",
            "river", "fire", "factory", "museum", "league", "season",
        "price", "energy", "train", "farm", "forest", "airport", "island", "deal", "trial", "judge", "union", "bank", "drought", "flood",
            "summit", "treaty", "research", "vaccine", "satellite",
    ];

    private static readonly string[] Openings =
        ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w",
            "z"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Endings = ["", "l", "n", "r", "s", "t", "m", "nd", "rk", "st"];

    private readonly string[] _words;
    private readonly Zipf _ranks = new(Size);

    public Vocabulary(Random chance)
    {
        var words = new HashSet<string>(Commonest, StringComparer.Ordinal);
        while (words.Count < Size)
        {
            words.Add(MadeUp(chance, chance.Next(2, 4)));
        }

        _words = [.. words];
    }

    /// <summary>A word, the commoner the likelier.</summary>
    public string Draw(Random chance) => _words[_ranks.Draw(chance)];

    /// <summary>A word rare enough to tell what a text is about.</summary>
    public string DrawRare(Random chance) => _words[chance.Next(Commonest.Length, Size)];

    /// <summary>A made-up name with a capital.</summary>
    public static string Name(Random chance)
    {
        var word = MadeUp(chance, 2);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string MadeUp(Random chance, int syllables) =>
        string.Concat(Enumerable.Range(0, syllables).Select(_ => One(Openings, chance) + One(Middles, chance) + One(Endings, chance)));

    private static string One(string[] parts, Random chance) => parts[chance.Next(parts.Length)];
}
