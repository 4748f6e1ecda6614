namespace NewsReader.Core.Comparison;

/// <summary>
/// Proposes pairs of sentences, wherever they stand, through the rare words they share: the work grows with the text and
/// not with its square.
/// </summary>
internal sealed class CandidateFinder(FeatureSpace space)
{
    /// <summary>A word in more sentences than this proposes nothing.</summary>
    private const int RareLimit = 12;

    /// <summary>How many candidates of a sentence, those sharing the most rare words, are measured.</summary>
    private const int Measured = 4;

    private readonly OverlapMeter meter = new(space);
    private readonly List<int>?[] postings = new List<int>?[space.Count];
    private readonly Dictionary<int, float> shared = [];

    /// <summary>Measured pairs of the given sentences, by left sentence.</summary>
    public List<Link> Find(IEnumerable<int> leftSentences, IEnumerable<int> rightSentences)
    {
        Post(rightSentences);
        var links = new List<Link>();
        var held = ReadOnlySpan<int>.Empty;
        foreach (var i in leftSentences)
        {
            var features = space.Left.Of(i);
            CollectShared(features);
            if (shared.Count > 0)
            {
                meter.Hold(features, held);
                held = features;
                Measure(i, links);
            }
        }

        return links;
    }

    private void Measure(int i, List<Link> links)
    {
        foreach (var (j, _) in shared.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(Measured))
        {
            var overlap = meter.Take(space.Right.Of(j));
            meter.Restore();
            links.Add(new(i, j, 2 * overlap / (space.Left.Total(i) + space.Right.Total(j))));
        }
    }

    private void CollectShared(ReadOnlySpan<int> features)
    {
        shared.Clear();
        foreach (var feature in features)
        {
            foreach (var j in postings[feature] ?? [])
            {
                shared[j] = shared.GetValueOrDefault(j) + space.Weight(feature);
            }
        }
    }

    /// <summary>Notes for each rare word the right sentences it occurs in.</summary>
    private void Post(IEnumerable<int> rightSentences)
    {
        foreach (var j in rightSentences)
        {
            foreach (var feature in space.Right.Of(j))
            {
                if (space.IsWord(feature) && space.Frequency(feature) <= RareLimit)
                {
                    var sentences = postings[feature] ??= [];
                    if (sentences.Count == 0 || sentences[^1] != j)
                    {
                        sentences.Add(j);
                    }
                }
            }
        }
    }
}
