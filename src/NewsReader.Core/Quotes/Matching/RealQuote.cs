using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Matching;

/// <summary>A real quote near to remembered words.</summary>
/// <param name="Candidate">Its index among the candidates.</param>
/// <param name="Similarity">
/// The likeness, from 0 to 1: the share of remembered words it has in order, each weighted by how rare it is among the
/// candidates. Words that reverse the quote do not count.
/// </param>
/// <param name="Differences">The two word by word.</param>
public sealed record RealQuote(int Candidate, double Similarity, IReadOnlyList<WordDifference> Differences)
{
    /// <summary>
    /// The similarity from which a quote counts as the remembered one: the lowest at which <c>accuracy real-quote</c> of the
    /// benchmarks gives at most 2 % of quotes that were never said (302 political reports).
    /// </summary>
    public const double LeastFind = 0.6;

    /// <summary>The likeness below which a quote only shares small words with the remembered ones.</summary>
    public const double LeastLikeness = 0.45;

    /// <summary>
    /// Where words of the real quote say the opposite of what is remembered; empty when none do, or when only a remembered
    /// word does.
    /// </summary>
    public IReadOnlyList<TextSpan> ReversingWords { get; init; } = [];

    /// <summary>Where remembered words say the opposite of the real quote.</summary>
    public IReadOnlyList<TextSpan> ReversedWords { get; init; } = [];

    /// <summary>Whether the real quote says the opposite of what is remembered.</summary>
    public bool IsReversed => ReversingWords.Count + ReversedWords.Count > 0;

    /// <summary>Whether the words are near enough to be the remembered ones, as against a near miss.</summary>
    public bool IsFind => Similarity >= LeastFind;
}
