namespace NewsReader.Core.Comparison;

/// <summary>For each rare word, the sentences of one text it occurs in.</summary>
internal sealed class Postings
{
    /// <summary>A word in more sentences of both texts than this proposes nothing: it would make the work grow with the square of the text.</summary>
    private const int RareLimit = 16;

    private readonly int[] starts;
    private readonly int[] sentences;

    /// <param name="space">The features of both texts, weighed.</param>
    /// <param name="side">The text to post.</param>
    public Postings(FeatureSpace space, SentenceFeatures side)
    {
        starts = new int[space.Count + 1];
        Each(space, side, (feature, _) => starts[feature + 1]++);
        for (var feature = 0; feature < space.Count; feature++)
        {
            starts[feature + 1] += starts[feature];
        }

        sentences = new int[starts[^1]];
        var next = starts[..^1];
        Each(space, side, (feature, sentence) => sentences[next[feature]++] = sentence);
    }

    /// <summary>The sentences a feature occurs in, ascending, each once; empty for four-grams and for words that are not rare.</summary>
    public ReadOnlySpan<int> Of(int feature) => sentences.AsSpan(starts[feature], starts[feature + 1] - starts[feature]);

    private static void Each(FeatureSpace space, SentenceFeatures side, Action<int, int> post)
    {
        var lastSeen = new int[space.Count];
        for (var sentence = 0; sentence < side.Count; sentence++)
        {
            foreach (var feature in side.Of(sentence))
            {
                if (space.IsWord(feature) && space.Frequency(feature) <= RareLimit && lastSeen[feature] != sentence + 1)
                {
                    lastSeen[feature] = sentence + 1;
                    post(feature, sentence);
                }
            }
        }
    }
}
