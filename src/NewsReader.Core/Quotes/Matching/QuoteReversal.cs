using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Polarity;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>
/// Finds the words by which a real quote says the opposite of what is remembered: a negation that only one of the two has,
/// or a word in place of its opposite.
/// </summary>
internal sealed class QuoteReversal
{
    /// <summary>
    /// Words a negation can come with (<c>does not</c>, <c>did not ever</c>). A longer run of words that only one side has is a
    /// clause of its own, and denies itself alone.
    /// </summary>
    private const int LongestNegation = 3;

    /// <summary>The same for a run that begins with a preposition: <c>under no circumstances ever</c>.</summary>
    private const int LongestNegatingPhrase = 5;

    /// <summary>Steps between two negations that are one, put otherwise: <c>is no friend</c> and <c>is not a friend</c>.</summary>
    private const int StepsBetweenSame = 4;

    /// <summary>Words next to the aligned part that can deny it: <c>I do not</c> before “know what to do”.</summary>
    private const int WordsBeside = 2;

    private readonly QuoteWords wanted;
    private readonly QuoteWords candidate;
    private readonly bool[] wantedDenies;
    private readonly bool[] candidateDenies;
    private readonly List<(int Left, int Right)> steps;

    private QuoteReversal(QuoteWords wanted, QuoteWords candidate, List<(int Left, int Right)> pairs)
    {
        (this.wanted, this.candidate) = (wanted, candidate);
        var languages = FunctionWords.CandidatesFor(wanted.Words.Concat(candidate.Words), Lexicons.Polarity.Negations.Tags);
        (wantedDenies, candidateDenies) = (DenyingWords.Of(wanted, languages), DenyingWords.Of(candidate, languages));
        var (left, right) = (pairs.Find(pair => pair.Left >= 0).Left, pairs.Find(pair => pair.Right >= 0).Right);
        var (leftEnd, rightEnd) = (pairs.FindLast(pair => pair.Left >= 0).Left + 1, pairs.FindLast(pair => pair.Right >= 0).Right + 1);
        steps =
        [
            .. Before(wanted, left).Select(word => (word, -1)), .. Before(candidate, right).Select(word => (-1, word)),
            .. pairs,
            .. After(wanted, leftEnd).Select(word => (word, -1)), .. After(candidate, rightEnd).Select(word => (-1, word)),
        ];
    }

    /// <summary>
    /// The words that reverse the quote: indices of remembered words, and of words of the real quote; both empty when
    /// nothing does.
    /// </summary>
    /// <param name="wanted">The remembered words, with elisions separated.</param>
    /// <param name="candidate">The words of the real quote, with elisions separated.</param>
    /// <param name="pairs">The two aligned.</param>
    public static (IReadOnlyList<int> Remembered, IReadOnlyList<int> Real) Find(QuoteWords wanted, QuoteWords candidate,
        List<(int Left, int Right)> pairs) =>
        pairs.Exists(pair => pair is { Left: >= 0, Right: >= 0 }) ? new QuoteReversal(wanted, candidate, pairs).Find() : ([], []);

    private (IReadOnlyList<int> Remembered, IReadOnlyList<int> Real) Find()
    {
        var opposites = ExchangedForOpposites();
        var (inPairLeft, inPairRight) =
            (opposites.Select(pair => pair.Left).ToHashSet(), opposites.Select(pair => pair.Right).ToHashSet());
        var onlyLeft = Negations(step => step.Left, wanted, wantedDenies).FindAll(at => !inPairLeft.Contains(steps[at].Left));
        var onlyRight = Negations(step => step.Right, candidate, candidateDenies).FindAll(at => !inPairRight.Contains(steps[at].Right));
        onlyLeft.RemoveAll(at =>
            onlyRight.FindIndex(other => Math.Abs(other - at) <= StepsBetweenSame) is >= 0 and var same && RemoveAt(onlyRight, same));
        var negations = onlyLeft.Count + onlyRight.Count;
        return negations > 0 && opposites.Count > 0 && negations % 2 == opposites.Count % 2
            ? ([], []) // “not safe” for “unsafe”
            : ([.. onlyLeft.Select(at => steps[at].Left), .. opposites.Select(pair => pair.Left)],
                [.. onlyRight.Select(at => steps[at].Right), .. opposites.Select(pair => pair.Right)]);
    }

    /// <summary>Words of the two that are opposites and lie between the same words that both have.</summary>
    private List<(int Left, int Right)> ExchangedForOpposites()
    {
        var found = new List<(int Left, int Right)>();
        for (var start = 0; start < steps.Count; start++)
        {
            var end = start;
            while (end < steps.Count && !IsSame(steps[end]))
            {
                end++;
            }

            found.AddRange(Opposed(steps[start..end]));
            start = end;
        }

        return found;
    }

    /// <summary>Opposites in a stretch that differs, one pair for a word at most; none in a stretch too long to be an exchange.</summary>
    private IEnumerable<(int Left, int Right)> Opposed(List<(int Left, int Right)> stretch)
    {
        var left = stretch.Select(step => step.Left).Where(word => word >= 0).ToList();
        var right = stretch.Select(step => step.Right).Where(word => word >= 0).ToList();
        if (Math.Max(left.Count, right.Count) > LongestNegatingPhrase)
        {
            yield break;
        }

        foreach (var word in left)
        {
            if (right.FindIndex(other => Opposites.Are(wanted.Words[word], candidate.Words[other])) is >= 0 and var at)
            {
                yield return (word, right[at]);
                right.RemoveAt(at);
            }
        }
    }

    /// <summary>The steps at which one side denies and the other has nothing, or something else.</summary>
    private List<int> Negations(Func<(int Left, int Right), int> side, QuoteWords words, bool[] denies) =>
    [
        .. Enumerable.Range(0, steps.Count).Where(at =>
            side(steps[at]) is >= 0 and var word && denies[word] && !IsSame(steps[at]) && DeniesTheRest(words, Run(at, side, words))),
    ];

    /// <summary>Whether a negation in a run of words that only one side has denies the words around the run.</summary>
    private static bool DeniesTheRest(QuoteWords words, (int First, int End) run)
    {
        var isAside = run.First > 0 && run.End < words.Words.Length && words.MarkBefore[run.First] && words.MarkBefore[run.End];
        var longest = Prepositions.Contains(words.Words[run.First]) ? LongestNegatingPhrase : LongestNegation;
        return !isAside && run.End - run.First <= longest;
    }

    /// <summary>What begins a phrase like <c>under no circumstances</c>, <c>en aucun cas</c>, <c>auf keinen Fall</c>.</summary>
    private static readonly string[] Prepositions =
        ["at", "by", "for", "in", "on", "to", "under", "en", "à", "auf", "in", "unter", "de", "bajo", "sob", "em"];

    /// <summary>The words in a row, this one among them, that only this side has and no mark separates.</summary>
    private (int First, int End) Run(int at, Func<(int Left, int Right), int> side, QuoteWords words)
    {
        var (first, end) = (side(steps[at]), side(steps[at]) + 1);
        for (var step = at - 1; step >= 0 && IsAlone(steps[step], side) && !words.MarkBefore[first]; step--)
        {
            first = side(steps[step]);
        }

        for (var step = at + 1; step < steps.Count && IsAlone(steps[step], side) && !words.MarkBefore[end]; step++)
        {
            end = side(steps[step]) + 1;
        }

        return (first, end);
    }

    private static bool IsAlone((int Left, int Right) step, Func<(int Left, int Right), int> side) =>
        side(step) >= 0 && (step.Left < 0 || step.Right < 0);

    private bool IsSame((int Left, int Right) step) =>
        step is { Left: >= 0, Right: >= 0 } && wanted.Shares(step.Left, candidate, step.Right);

    /// <summary>The last words before a place that no mark separates from it.</summary>
    private static IEnumerable<int> Before(QuoteWords words, int place)
    {
        var first = place;
        while (first > Math.Max(0, place - WordsBeside) && !words.MarkBefore[first])
        {
            first--;
        }

        return Enumerable.Range(first, place - first);
    }

    /// <summary>
    /// The last words of the clause after a place, when it ends soon: <c>das glaube ich nicht</c>. Where it goes on, a negation
    /// denies what follows.
    /// </summary>
    private static IEnumerable<int> After(QuoteWords words, int place)
    {
        var end = place;
        while (end < words.Words.Length && !words.MarkBefore[end] && end <= place + WordsBeside)
        {
            end++;
        }

        return end - place <= WordsBeside ? Enumerable.Range(place, end - place) : [];
    }

    private static bool RemoveAt(List<int> steps, int index)
    {
        steps.RemoveAt(index);
        return true;
    }
}
