namespace NewsReader.Core.Comparison;

/// <summary>
/// Proposes pairs of sentences, wherever they stand, through the rare words they share: the work grows with the text and
/// not with its square.
/// </summary>
internal sealed class CandidateFinder(FeatureSpace space)
{
    /// <summary>How many candidates of a sentence, those sharing the most rare words, are measured.</summary>
    private const int Measured = 4;

    private readonly OverlapMeter meter = new(space);
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

            Touch(space.Left.Of(i), isRightOpen);
            if (touched.Count > 0)
            {
                meter.Hold(space.Left.Of(i));
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
        touched.Sort((one, other) => shared[one] != shared[other] ? shared[other].CompareTo(shared[one]) : one.CompareTo(other));
        for (var rank = 0; rank < Math.Min(Measured, touched.Count); rank++)
        {
            var overlap = meter.Take(space.Right.Of(touched[rank]));
            meter.Restore();
            links.Add(new(i, touched[rank], 2 * overlap / (space.Left.Total(i) + space.Right.Total(touched[rank]))));
        }

        foreach (var j in touched)
        {
            shared[j] = 0;
        }
    }
}
