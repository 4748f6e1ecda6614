namespace NewsReader.Core.Quotes.Matching;

/// <summary>Ranks quotes by their likeness to remembered words: the core of "find the real quote".</summary>
public static class RealQuoteFinder
{
    /// <summary>
    /// The nearest candidates, best first: finds, then near misses, none below <see cref="RealQuote.LeastLikeness"/>. Of the
    /// same likeness, one that says the opposite comes after one that does not. A pure function.
    /// </summary>
    /// <param name="remembered">The remembered words, with or without quotation marks.</param>
    /// <param name="candidates">The texts of quotes that may be it.</param>
    /// <param name="limit">How many to return at most.</param>
    public static IReadOnlyList<RealQuote> Rank(string remembered, IReadOnlyList<string> candidates, int limit)
    {
        ArgumentNullException.ThrowIfNull(remembered);
        ArgumentNullException.ThrowIfNull(candidates);
        var wanted = QuoteWords.WithElisions(remembered);
        var words = candidates.Select(QuoteWords.WithElisions).ToList();
        var weights = Weights(words, wanted);
        return [.. words.Select((candidate, index) => Compare(wanted, candidate, index, weights))
            .Where(real => real.Similarity >= RealQuote.LeastLikeness)
            .OrderByDescending(real => real.Similarity)
                .ThenBy(real => real.IsReversed)
                .ThenBy(real => candidates[real.Candidate].Length)
                .ThenBy(real => real.Candidate)
                .Take(limit)];
    }

    /// <summary>Inverse document frequency of the wanted words among the candidates.</summary>
    private static Dictionary<string, double> Weights(List<QuoteWords> candidates, QuoteWords wanted)
    {
        var sets = candidates.Select(candidate => candidate.Words.ToHashSet(StringComparer.Ordinal)).ToList();
        return wanted.Words.Distinct(StringComparer.Ordinal)
            .ToDictionary(word =>
                word, word => Math.Log(1 + ((1.0 + sets.Count) / (1 + sets.Count(set => set.Contains(word))))), StringComparer.Ordinal);
    }

    private static RealQuote Compare(QuoteWords wanted, QuoteWords candidate, int index, Dictionary<string, double> weights)
    {
        var pairs = WordAlignment.Align(wanted, candidate);
        var (reversed, reversing) = QuoteReversal.Find(wanted, candidate, pairs);
        var shared = pairs.Where(pair => IsSame(pair, wanted, candidate)).Sum(pair => weights[wanted.Words[pair.Left]]);
        var total = wanted.Words.Where((_, at) => !reversed.Contains(at)).Sum(word => weights[word]);
        return new(index, total > 0 ? shared / total : 0, Differences(pairs, wanted, candidate))
        {
            ReversedWords = [.. reversed.Select(word => wanted.Spans[word])],
            ReversingWords = [.. reversing.Select(word => candidate.Spans[word])],
        };
    }

    private static bool IsSame((int Left, int Right) pair, QuoteWords wanted, QuoteWords candidate) =>
        pair is { Left: >= 0, Right: >= 0 } && wanted.Shares(pair.Left, candidate, pair.Right);

    /// <summary>The aligned part step by step, with the text outside it before and after.</summary>
    private static List<WordDifference> Differences(List<(int Left, int Right)> pairs, QuoteWords wanted, QuoteWords candidate)
    {
        var (firstLeft, firstRight) = (Edge(pairs, pair => pair.Left), Edge(pairs, pair => pair.Right));
        var (endLeft, endRight) = (pairs.Max(pair => (int?)pair.Left) + 1 ?? 0, pairs.Max(pair => (int?)pair.Right) + 1 ?? 0);
        return
        [
            .. Outside(wanted, 0, firstLeft, isReal: false), .. Outside(candidate, 0, firstRight, isReal: true),
            .. pairs.Select(pair => Step(pair, wanted, candidate)),
            .. Outside(wanted, endLeft, wanted.Words.Length, isReal: false),
                .. Outside(candidate, endRight, candidate.Words.Length, isReal: true),
        ];
    }

    private static int Edge(List<(int Left, int Right)> pairs, Func<(int Left, int Right), int> side) =>
        pairs.Select(side).Where(word => word >= 0).DefaultIfEmpty(0).First();

    private static IEnumerable<WordDifference> Outside(QuoteWords words, int first, int end, bool isReal) =>
        words.Spans[first..end]
            .Select(span =>
                isReal ? new WordDifference(DifferenceKind.OnlyReal, null, span) : new(DifferenceKind.OnlyRemembered, span, null));

    private static WordDifference Step((int Left, int Right) pair, QuoteWords wanted, QuoteWords candidate) => pair switch
    {
        { Left: < 0 } => new(DifferenceKind.OnlyReal, null, candidate.Spans[pair.Right]),
        { Right: < 0 } => new(DifferenceKind.OnlyRemembered, wanted.Spans[pair.Left], null),
        _ => new(IsSame(pair, wanted, candidate)
            ? DifferenceKind.Same
            : DifferenceKind.Replaced, wanted.Spans[pair.Left], candidate.Spans[pair.Right]),
    };
}
