namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>For each rare word that both texts have, the sentences of one text it occurs in.</summary>
internal sealed class SentencePostings
{
    private readonly int[] starts;
    private readonly int[] sentences;

    /// <param name="space">The features of both texts, weighed.</param>
    /// <param name="side">The text to post.</param>
    /// <param name="inOther">In how many sentences of the other text each feature occurs.</param>
    /// <param name="inSide">In how many sentences of this text each occurs.</param>
    public SentencePostings(FeatureSpace space, SentenceFeatures side, int[] inOther, int[] inSide)
    {
        starts = new int[space.Count + 1];
        for (var feature = 0; feature < space.Count; feature++)
        {
            starts[feature + 1] = starts[feature] + (inOther[feature] > 0 && space.IsTelling(feature) ? inSide[feature] : 0);
        }

        sentences = new int[starts[^1]];
        Fill(space, side, starts[..^1]);
    }

    /// <summary>The sentences a feature occurs in, ascending, each once; empty for four-grams and for words that are not rare.</summary>
    public ReadOnlySpan<int> Of(int feature) => sentences.AsSpan(starts[feature], starts[feature + 1] - starts[feature]);

    private void Fill(FeatureSpace space, SentenceFeatures side, int[] next)
    {
        for (var sentence = 0; sentence < side.Count; sentence++)
        {
            foreach (var feature in side.SharedOf(sentence))
            {
                if (space.IsTelling(feature) && (next[feature] == starts[feature] || sentences[next[feature] - 1] != sentence))
                {
                    sentences[next[feature]++] = sentence;
                }
            }
        }
    }
}
