using NewsReader.Core.Lexicons;

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

    /// <summary>Steps between two negations that are one, put otherwise: <c>is no friend</c> and <c>is not a friend</c>.</summary>
    private const int StepsBetweenSame = 4;

    /// <summary>Words before the aligned part that can deny it: <c>I do not</c> before “know what to do”.</summary>
    private const int WordsBefore = 2;

    private readonly QuoteWords wanted;
    private readonly QuoteWords candidate;
    private readonly List<(int Left, int Right)> steps;

    private QuoteReversal(QuoteWords wanted, QuoteWords candidate, List<(int Left, int Right)> pairs)
    {
        (this.wanted, this.candidate) = (wanted, candidate);
        var (left, right) = (pairs.Find(pair => pair.Left >= 0).Left, pairs.Find(pair => pair.Right >= 0).Right);
        steps = [.. Before(wanted, left).Select(word => (word, -1)), .. Before(candidate, right).Select(word => (-1, word)), .. pairs];
    }

    /// <summary>
    /// The words that reverse the quote: indices of remembered words, and of words of the real quote; both empty when
    /// nothing does.
    /// </summary>
    /// <param name="pairs">The two aligned.</param>
    public static (IReadOnlyList<int> Remembered, IReadOnlyList<int> Real) Find(QuoteWords wanted, QuoteWords candidate,
        List<(int Left, int Right)> pairs) =>
        pairs.Exists(pair => pair is { Left: >= 0, Right: >= 0 }) ? new QuoteReversal(wanted, candidate, pairs).Find() : ([], []);

    private (IReadOnlyList<int> Remembered, IReadOnlyList<int> Real) Find()
    {
        var (onlyLeft, onlyRight) = (Negations(step => step.Left, wanted), Negations(step => step.Right, candidate));
        onlyLeft.RemoveAll(at =>
            onlyRight.FindIndex(other => Math.Abs(other - at) <= StepsBetweenSame) is >= 0 and var same && RemoveAt(onlyRight, same));
        var opposites =
            steps.FindAll(step =>
                step is { Left: >= 0, Right: >= 0 } && Opposites.Are(wanted.Words[step.Left], candidate.Words[step.Right]));
        var negations = onlyLeft.Count + onlyRight.Count;
        return negations > 0 && opposites.Count > 0 && negations % 2 == opposites.Count % 2
            ? ([], []) // “not safe” for “unsafe”
            : ([.. onlyLeft.Select(at => steps[at].Left), .. opposites.Select(step => step.Left)],
                [.. onlyRight.Select(at => steps[at].Right), .. opposites.Select(step => step.Right)]);
    }

    /// <summary>The steps at which one side negates and the other has nothing, or something else.</summary>
    private List<int> Negations(Func<(int Left, int Right), int> side, QuoteWords words) =>
    [
        .. Enumerable.Range(0, steps.Count).Where(at =>
            side(steps[at]) is >= 0 and var word
                && Lexicons.Negations.Contains(words.Words[word])
                && !IsSame(steps[at])
                && !IsNotOnly(words, word)
                && RunAround(at, side) <= LongestNegation),
    ];

    /// <summary>The length of the run of words around this one that only this side has.</summary>
    private int RunAround(int at, Func<(int Left, int Right), int> side)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && IsAlone(steps[first - 1], side))
        {
            first--;
        }

        while (end < steps.Count && IsAlone(steps[end], side))
        {
            end++;
        }

        return end - first;
    }

    private static bool IsAlone((int Left, int Right) step, Func<(int Left, int Right), int> side) =>
        side(step) >= 0 && (step.Left < 0 || step.Right < 0);

    private bool IsSame((int Left, int Right) step) =>
        step is { Left: >= 0, Right: >= 0 } && wanted.Shares(step.Left, candidate, step.Right);

    /// <summary>“not only” denies nothing.</summary>
    private static bool IsNotOnly(QuoteWords words, int at) =>
        at + 1 < words.Words.Length && words.Words[at + 1] is "only" or "just" or "merely";

    /// <summary>The last words before a place that no mark parts from it.</summary>
    private static IEnumerable<int> Before(QuoteWords words, int place)
    {
        var first = place;
        while (first > Math.Max(0, place - WordsBefore) && words.Spans[first].Start - words.Spans[first - 1].End == 1)
        {
            first--;
        }

        return Enumerable.Range(first, place - first);
    }

    private static bool RemoveAt(List<int> steps, int index)
    {
        steps.RemoveAt(index);
        return true;
    }
}
