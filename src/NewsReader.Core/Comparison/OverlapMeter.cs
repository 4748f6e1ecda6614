namespace NewsReader.Core.Comparison;

/// <summary>
/// Measures what sentences share. One sentence is held; others are taken one by one, each counting only what those before
/// it have not covered already, so that a split's second half earns nothing for repeating the first.
/// </summary>
internal sealed class OverlapMeter(FeatureSpace space)
{
    private readonly int[] left = new int[space.Count];
    private readonly Stack<int> used = new();

    /// <summary>Holds a sentence instead of the one held before.</summary>
    public void Hold(ReadOnlySpan<int> features, ReadOnlySpan<int> before)
    {
        foreach (var feature in before)
        {
            left[feature] = 0;
        }

        used.Clear();
        foreach (var feature in features)
        {
            left[feature]++;
        }
    }

    /// <summary>Weight of what a sentence shares with what is still uncovered of the sentence held; covers it.</summary>
    public float Take(ReadOnlySpan<int> features)
    {
        var shared = 0f;
        foreach (var feature in features)
        {
            if (left[feature] > 0)
            {
                left[feature]--;
                used.Push(feature);
                shared += space.Weight(feature);
            }
        }

        return shared;
    }

    /// <summary>Uncovers everything taken.</summary>
    public void Restore()
    {
        while (used.TryPop(out var feature))
        {
            left[feature]++;
        }
    }
}
