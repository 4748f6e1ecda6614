using System.Runtime.InteropServices;

namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>The features of one text's sentences, one after the other in one array.</summary>
/// <param name="sentences">How many sentences will come.</param>
/// <param name="expected">How many features they will have, more or less.</param>
internal sealed class SentenceFeatures(int sentences, int expected)
{
    private readonly List<int> features = new(expected);
    private readonly List<int> ends = new(sentences);
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

    /// <summary>Summed weight of the features of several sentences.</summary>
    public double Total(IReadOnlyList<int> several)
    {
        var total = 0.0;
        for (var index = 0; index < several.Count; index++)
        {
            total += totals[several[index]];
        }

        return total;
    }

    /// <summary>Adds features to the sentence being read.</summary>
    public void Add(ReadOnlySpan<int> more) => features.AddRange(more);

    /// <summary>Ends the sentence being read.</summary>
    public void EndSentence() => ends.Add(features.Count);

    /// <summary>For each feature in how many sentences it occurs.</summary>
    /// <param name="count">How many features there are in both texts.</param>
    public int[] Frequencies(int count)
    {
        var (frequencies, lastSeen) = (new int[count], new int[count]);
        for (var sentence = 0; sentence < Count; sentence++)
        {
            foreach (var feature in Of(sentence))
            {
                if (lastSeen[feature] != sentence + 1)
                {
                    lastSeen[feature] = sentence + 1;
                    frequencies[feature]++;
                }
            }
        }

        return frequencies;
    }

    /// <summary>Sums the weights of every sentence, and separates the features that the other text has too.</summary>
    /// <param name="weights">The weight of every feature.</param>
    /// <param name="inOther">In how many sentences of the other text each occurs.</param>
    public void Weigh(float[] weights, int[] inOther)
    {
        (totals, shared, sharedEnds) = (new float[Count], new int[features.Count], new int[Count]);
        var count = 0;
        for (var sentence = 0; sentence < Count; sentence++)
        {
            var total = 0f;
            foreach (var feature in Of(sentence))
            {
                total += weights[feature];
                shared[count] = feature;
                count += inOther[feature] > 0 ? 1 : 0;
            }

            (totals[sentence], sharedEnds[sentence]) = (total, count);
        }
    }
}
