namespace NewsReader.Benchmarks.Compared;

/// <summary>The pairs the speed of comparison is measured on: edited texts of several lengths, and texts built to hurt.</summary>
internal static class ComparisonPairs
{
    private static readonly string[] Syllables =
        ["ba", "co", "di", "fen", "gar", "hol", "im", "jun", "kel", "lor", "mas", "nev", "or", "pra", "quin", "ros", "sil", "tam", "ulm",
            "ver"];

    private static readonly string[] Wares = ["sheep", "iron", "coal", "fish", "wool", "bread", "wine", "rope"];

    private static readonly string[] Ports = ["Skar", "Vell", "Orr", "Tarn"];

    private static readonly string[] Common =
        ["the", "of", "and", "to", "in", "a", "was", "for", "on", "that", "with", "as", "at", "by", "it", "from"];

    /// <summary>The name of the edited pair of this many words a side.</summary>
    public static string EditedName(int words) => $"edited, {words:N0} a side";

    public static IEnumerable<ComparisonPair> All() =>
        [.. Short(), .. Repetitive(), .. new[] { 5_000, 20_000, 100_000 }.Select(words => Edited(EditedName(words), words)),
            .. Hostile(100_000)];

    /// <summary>Pairs as long as news is.</summary>
    public static IEnumerable<ComparisonPair> Short()
    {
        var seeds = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        return [new("the two seeds", seeds[0], seeds[1]), Edited(EditedName(500), 500), Edited(EditedName(650), 650)];
    }

    /// <summary>A text and a copy in which one sentence in ten is reworded, one in twenty dropped, added or moved.</summary>
    private static ComparisonPair Edited(string name, int words)
    {
        var random = new Random(words);
        var left = new List<string>();
        for (var count = 0; count < words; count += 22)
        {
            left.Add(Sentence(random));
        }

        var right = new List<string>();
        foreach (var sentence in left)
        {
            switch (random.Next(20))
            {
                case 0:
                    break;
                case 1:
                    right.Add(sentence);
                    right.Add(Sentence(random));
                    break;
                case 2:
                    right.Insert(random.Next(right.Count + 1), sentence);
                    break;
                case 3 or 4:
                    right.Add(string.Join(' ', sentence.Split(' ').Select(word => random.Next(6) == 0 ? Word(random) : word)));
                    break;
                default:
                    right.Add(sentence);
                    break;
            }
        }

        return new(name, Paragraphs(left), Paragraphs(right));
    }

    /// <summary>
    /// Texts of 5,000 sentences of twenty words that are all equal, or differ in two words out of a few; of one side 25 are dropped, or
    /// every sentence has other words.
    /// </summary>
    public static IEnumerable<ComparisonPair> Repetitive()
    {
        const int Count = 5000;
        var random = new Random(Count);
        var equal = Enumerable.Repeat(Cargo("sheep", "Skar"), Count).ToList();
        yield return new("5,000 equal, 25 dropped", Paragraphs(equal), Paragraphs(equal.Take(Count - 25)));
        List<string> NearlyEqual() =>
            [.. Enumerable.Range(0, Count).Select(_ => Cargo(Wares[random.Next(Wares.Length)], Ports[random.Next(Ports.Length)]))];
        var near = NearlyEqual();
        yield return new("5,000 near-equal, 25 drop", Paragraphs(near), Paragraphs(near.Where((_, index) => index % 200 != 7)));
        yield return new("5,000 near-equal, changed", Paragraphs(near), Paragraphs(NearlyEqual()));
    }

    private static string Cargo(string ware, string port) =>
        $"The ferry that left the harbour of {port} before dawn carried {ware} and letters and salt to the outer islands.";

    private static IEnumerable<ComparisonPair> Hostile(int words)
    {
        var random = new Random(words);
        string Random(Func<string> word) => string.Join(' ', Enumerable.Range(0, words).Select(_ => word()));
        yield return new("one giant sentence", Random(() => Word(random)), Random(() => Word(random)));
        yield return new("one word", Random(() => "word"), string.Join(' ', Enumerable.Repeat("word", words - 1000)));
        yield return new("one sentence", Random(() => "word."), string.Join(' ', Enumerable.Repeat("word.", words - 1000)));
        var sentences = Enumerable.Range(0, words / 22).Select(_ => Sentence(random)).ToList();
        yield return new("all reversed", Paragraphs(sentences), Paragraphs(Enumerable.Reverse(sentences)));
        yield return new("nothing in common", Paragraphs(sentences),
            Paragraphs(Enumerable.Range(0, words / 22).Select(_ => Sentence(random))));
    }

    private static string Paragraphs(IEnumerable<string> sentences) =>
        string.Join("\n\n", sentences.Chunk(4).Select(paragraph => string.Join(' ', paragraph)));

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(12, 33))
            .Select(_ => random.Next(5) < 2 ? Common[random.Next(Common.Length)] : Word(random))
            .ToArray();
        return char.ToUpperInvariant(words[0][0]) + words[0][1..] + " " + string.Join(' ', words.Skip(1)) + ".";
    }

    /// <summary>A made-up word, short ones far more often than long ones.</summary>
    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, 2 + random.Next(random.Next(1, 4))).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
