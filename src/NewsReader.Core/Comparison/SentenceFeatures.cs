using System.Runtime.InteropServices;

namespace NewsReader.Core.Comparison;

/// <summary>The features of one text's sentences, one after the other in one array.</summary>
/// <param name="expected">How many sentences will come.</param>
internal sealed class SentenceFeatures(int expected)
{
    private readonly List<int> features = [];
    private readonly List<int> ends = new(expected);
    private float[] totals = [];

    /// <summary>How many sentences there are.</summary>
    public int Count => ends.Count;

    /// <summary>The features of a sentence, in reading order, repeated as often as they occur.</summary>
    public ReadOnlySpan<int> Of(int sentence)
    {
        var start = sentence == 0 ? 0 : ends[sentence - 1];
        return CollectionsMarshal.AsSpan(features)[start..ends[sentence]];
    }

    /// <summary>Summed weight of a sentence's features.</summary>
    public float Total(int sentence) => totals[sentence];

    /// <summary>Adds features to the sentence being read.</summary>
    public void Add(ReadOnlySpan<int> more) => features.AddRange(more);

    /// <summary>Ends the sentence being read.</summary>
    public void EndSentence() => ends.Add(features.Count);

    /// <summary>Adds 1 to the frequency of every feature for each sentence it occurs in.</summary>
    public void CountInto(List<int> frequency)
    {
        var lastSeen = new int[frequency.Count];
        for (var sentence = 0; sentence < Count; sentence++)
        {
            foreach (var feature in Of(sentence))
            {
                if (lastSeen[feature] != sentence + 1)
                {
                    lastSeen[feature] = sentence + 1;
                    frequency[feature]++;
                }
            }
        }
    }

    /// <summary>Sums the weights of every sentence.</summary>
    public void Weigh(float[] weights)
    {
        totals = new float[Count];
        for (var sentence = 0; sentence < Count; sentence++)
        {
            foreach (var feature in Of(sentence))
            {
                totals[sentence] += weights[feature];
            }
        }
    }
}
