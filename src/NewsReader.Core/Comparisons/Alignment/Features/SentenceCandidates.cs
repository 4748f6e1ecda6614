namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>
/// Proposes pairs of sentences in any position by the rare words they share: the work is linear in the text, not quadratic.
/// </summary>
internal sealed class SentenceCandidates(FeatureSpace space)
{
    /// <summary>How many candidates of a sentence, those sharing the most rare words, are measured.</summary>
    private const int Measured = 4;

    private readonly OverlapMeter meter = space.Meter;
    private readonly float[] shared = new float[space.Right.Count];
    private readonly List<int> touched = [];

    /// <summary>Measured pairs of the sentences the predicates let through, by left sentence.</summary>
    public List<Link> Find(Func<int, bool> isLeftOpen, Func<int, bool> isRightOpen)
    {
        var links = new List<Link>();
        for (var i = 0; i < space.Left.Count; i++)
        {
            if (!isLeftOpen(i))
            {
                continue;
            }

            Touch(space.Left.SharedOf(i), isRightOpen);
            if (touched.Count > 0)
            {
                meter.Hold(space.Left.SharedOf(i));
                Measure(i, links);
            }
        }

        return links;
    }

    private void Touch(ReadOnlySpan<int> features, Func<int, bool> isRightOpen)
    {
        touched.Clear();
        foreach (var feature in features)
        {
            foreach (var j in space.RightPostings.Of(feature))
            {
                if (isRightOpen(j))
                {
                    if (shared[j] <= 0)
                    {
                        touched.Add(j);
                    }

                    shared[j] += space.Weight(feature);
                }
            }
        }
    }

    private void Measure(int i, List<Link> links)
    {
        Span<int> best = stackalloc int[Measured];
        foreach (var j in best[..Choose(best)])
        {
            var overlap = meter.Take(space.Right.SharedOf(j));
            meter.Restore();
            links.Add(new(i, j, 2 * overlap / (space.Left.Total(i) + space.Right.Total(j))));
        }

        foreach (var j in touched)
        {
            shared[j] = 0;
        }
    }

    /// <summary>Fills in the touched sentences that share most, the first of equals first; answers how many there are.</summary>
    private int Choose(Span<int> best)
    {
        var count = 0;
        foreach (var j in touched)
        {
            var rank = Math.Min(count, best.Length - 1);
            if (count == best.Length && !IsBetter(j, best[rank]))
            {
                continue;
            }

            for (; rank > 0 && IsBetter(j, best[rank - 1]); rank--)
            {
                best[rank] = best[rank - 1];
            }

            best[rank] = j;
            count = Math.Min(count + 1, best.Length);
        }

        return count;
    }

    private bool IsBetter(int one, int other) => shared[one] > shared[other] || (shared[one] == shared[other] && one < other);
}
