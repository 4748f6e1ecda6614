namespace NewsReader.Core.Comparison;

/// <summary>
/// Measures what sentences share. One sentence is held; others are taken one by one, each counting only what those before
/// it have not covered already, so that a split's second half earns nothing for repeating the first.
/// </summary>
internal sealed class OverlapMeter(FeatureSpace space)
{
    private readonly int[] left = new int[space.Count];
    private readonly List<int> held = [];
    private readonly List<int> used = [];

    /// <summary>The share of the information of both groups that both have, 0 to 1.</summary>
    public double Similarity(IReadOnlyList<int> leftSentences, IReadOnlyList<int> rightSentences)
    {
        Release();
        foreach (var sentence in leftSentences)
        {
            Add(space.Left.Of(sentence));
        }

        var shared = 0.0;
        foreach (var sentence in rightSentences)
        {
            shared += Take(space.Right.Of(sentence));
        }

        Restore();
        var total = leftSentences.Sum(space.Left.Total) + rightSentences.Sum(space.Right.Total);
        return total > 0 ? 2 * shared / total : 0;
    }

    /// <summary>Holds a sentence instead of what was held before.</summary>
    public void Hold(ReadOnlySpan<int> features)
    {
        Release();
        Add(features);
    }

    /// <summary>Weight of what a sentence shares with what is still uncovered of what is held; covers it.</summary>
    public float Take(ReadOnlySpan<int> features)
    {
        var shared = 0f;
        foreach (var feature in features)
        {
            if (left[feature] > 0)
            {
                left[feature]--;
                used.Add(feature);
                shared += space.Weight(feature);
            }
        }

        return shared;
    }

    /// <summary>Uncovers everything taken.</summary>
    public void Restore()
    {
        foreach (var feature in used)
        {
            left[feature]++;
        }

        used.Clear();
    }

    private void Add(ReadOnlySpan<int> features)
    {
        foreach (var feature in features)
        {
            left[feature]++;
            held.Add(feature);
        }
    }

    private void Release()
    {
        foreach (var feature in held)
        {
            left[feature] = 0;
        }

        held.Clear();
    }
}
