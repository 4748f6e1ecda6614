using System.Runtime.CompilerServices;

namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>
/// Measures what sentences share. One sentence is held; others are taken one by one, each counting only what those before
/// it have not covered already, so that a split's second half earns nothing for repeating the first.
/// </summary>
internal sealed class OverlapMeter(FeatureSpace space)
{
    private readonly int[] left = new int[space.Count];
    private readonly float[] worth = new float[space.Count];
    private int[] held = new int[256];
    private int[] used = new int[256];
    private int heldCount;
    private int usedCount;

    /// <summary>The share of the information of both groups that both have, 0 to 1.</summary>
    public double Similarity(IReadOnlyList<int> leftSentences, IReadOnlyList<int> rightSentences)
    {
        Release();
        for (var index = 0; index < leftSentences.Count; index++)
        {
            Add(space.Left.SharedOf(leftSentences[index]));
        }

        var shared = 0.0;
        for (var index = 0; index < rightSentences.Count; index++)
        {
            shared += Take(space.Right.SharedOf(rightSentences[index]));
        }

        Restore();
        var total = space.Left.Total(leftSentences) + space.Right.Total(rightSentences);
        return total > 0 ? 2 * shared / total : 0;
    }

    /// <summary>Holds a sentence instead of what was held before.</summary>
    public void Hold(ReadOnlySpan<int> features)
    {
        Release();
        Add(features);
    }

    /// <summary>
    /// An upper bound of the overlap of a sentence with a set, much faster than the exact value: repeated words count each
    /// time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Most(ReadOnlySpan<int> features)
    {
        var (sum, held) = (0f, worth);
        foreach (var feature in features)
        {
            sum += held[feature];
        }

        return sum;
    }

    /// <summary>Weight of what a sentence shares with what is still uncovered of what is held; covers it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Take(ReadOnlySpan<int> features)
    {
        var shared = 0f;
        var (counts, weights, count) = (left, space.Weights, usedCount);
        Reserve(ref used, count + features.Length);
        foreach (var feature in features)
        {
            // Whether it is shared cannot be foretold, and a wrong guess of the processor costs more than the sums.
            var taken = counts[feature] > 0 ? 1 : 0;
            counts[feature] -= taken;
            used[count] = feature;
            count += taken;
            shared += taken * weights[feature];
        }

        usedCount = count;
        return shared;
    }

    /// <summary>Uncovers everything taken.</summary>
    public void Restore()
    {
        foreach (var feature in used.AsSpan(0, usedCount))
        {
            left[feature]++;
        }

        usedCount = 0;
    }

    private void Add(ReadOnlySpan<int> features)
    {
        Reserve(ref held, heldCount + features.Length);
        foreach (var feature in features)
        {
            left[feature]++;
            worth[feature] = space.Weight(feature);
            held[heldCount++] = feature;
        }
    }

    private void Release()
    {
        foreach (var feature in held.AsSpan(0, heldCount))
        {
            left[feature] = 0;
            worth[feature] = 0;
        }

        heldCount = 0;
    }

    private static void Reserve(ref int[] buffer, int size)
    {
        if (buffer.Length < size)
        {
            Array.Resize(ref buffer, Math.Max(size, 2 * buffer.Length));
        }
    }
}
