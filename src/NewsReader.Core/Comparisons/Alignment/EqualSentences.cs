using System.Runtime.InteropServices;
using NewsReader.Core.Comparisons.Alignment.Features;

namespace NewsReader.Core.Comparisons.Alignment;

/// <summary>
/// Pairs identical sentences that occur equally often on both sides, or very often: first with first, second with second. A text
/// repeated a hundred times is thus treated like a text that occurs once.
/// </summary>
internal static class EqualSentences
{
    /// <summary>Shorter ones (in words and four-grams) recur by chance, and need not be in the same order.</summary>
    private const int ShortestRepeated = 12;

    /// <summary>
    /// A sentence repeated more often than this on both sides is paired in order even if one side has it more often: which of them were
    /// dropped cannot be known, and the grid of all its places would cost seconds.
    /// </summary>
    private const int ManyTimes = 256;

    /// <summary>The pairs, by left sentence. Of repeated sentences only those in one chain with the rest.</summary>
    public static List<Link> Find(FeatureSpace space)
    {
        var left = Places(space.Left);
        var right = Places(space.Right);
        var links = new List<Link>();
        foreach (var (features, places) in left)
        {
            if (right.TryGetValue(features, out var others)
                && (others.Count == places.Count || Math.Min(places.Count, others.Count) > ManyTimes)
                && (places.Count == 1 || features.Length >= ShortestRepeated))
            {
                links.AddRange(places.Zip(others, (place, other) => new Link(place, other, places.Count == 1 ? 1 : 0.5)));
            }
        }

        links.Sort((one, other) => one.Left.CompareTo(other.Left));
        var inChain =
            IncreasingChain.Of(links.ConvertAll(link => link.Right), links.ConvertAll(link => link.Similarity), space.Right.Count);
        return [.. links.Where((link, index) => inChain[index] || link.Similarity == 1).Select(link => link with { Similarity = 1 })];
    }

    private static Dictionary<Words, List<int>> Places(SentenceFeatures side)
    {
        var places = new Dictionary<Words, List<int>>();
        for (var sentence = 0; sentence < side.Count; sentence++)
        {
            if (side.Of(sentence).Length > 0)
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(places, new(side, sentence), out _);
                (found ??= []).Add(sentence);
            }
        }

        return places;
    }

    /// <summary>The words of a sentence, compared one by one.</summary>
    private readonly struct Words(SentenceFeatures side, int sentence) : IEquatable<Words>
    {
        private readonly SentenceFeatures side = side;
        private readonly int sentence = sentence;

        public int Length => side.Of(sentence).Length;

        public bool Equals(Words other) => side.Of(sentence).SequenceEqual(other.side.Of(other.sentence));

        public override bool Equals(object? obj) => obj is Words other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(side.Of(sentence)));
            return hash.ToHashCode();
        }
    }
}
