using System.Runtime.InteropServices;

namespace NewsReader.Core.Comparison;

/// <summary>The features of one text's sentences, one after the other in one array.</summary>
/// <param name="expected">How many sentences will come.</param>
internal sealed class SentenceFeatures(int expected)
{
    private readonly List<int> features = [];
    private readonly List<int> ends = new(expected);
    private float[] totals = [];
    private int[] shared = [];
    private int[] sharedEnds = [];

    /// <summary>How many sentences there are.</summary>
    public int Count => ends.Count;

    /// <summary>The features of a sentence, in reading order, repeated as often as they occur.</summary>
    public ReadOnlySpan<int> Of(int sentence)
    {
        var start = sentence == 0 ? 0 : ends[sentence - 1];
        return CollectionsMarshal.AsSpan(features)[start..ends[sentence]];
    }

    /// <summary>Those features of a sentence that occur in both texts, in reading order: all that overlap needs.</summary>
    public ReadOnlySpan<int> SharedOf(int sentence)
    {
        var start = sentence == 0 ? 0 : sharedEnds[sentence - 1];
        return shared.AsSpan(start, sharedEnds[sentence] - start);
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

    /// <summary>Marks the features that occur.</summary>
    public void MarkInto(bool[] occurs)
    {
        foreach (var feature in CollectionsMarshal.AsSpan(features))
        {
            occurs[feature] = true;
        }
    }

    /// <summary>Keeps apart the features that the other text has too.</summary>
    public void Share(bool[] occursInOther)
    {
        (shared, sharedEnds) = (new int[features.Count], new int[Count]);
        var count = 0;
        for (var sentence = 0; sentence < Count; sentence++)
        {
            foreach (var feature in Of(sentence))
            {
                if (occursInOther[feature])
                {
                    shared[count++] = feature;
                }
            }

            sharedEnds[sentence] = count;
        }
    }

    /// <summary>Sums the weights of every sentence.</summary>
    public void Weigh(float[] weights)
    {
        totals = new float[Count];
        for (var sentence = 0; sentence < Count; sentence++)
        {
            var total = 0f;
            foreach (var feature in Of(sentence))
            {
                total += weights[feature];
            }

            totals[sentence] = total;
        }
    }
}
