using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>
/// What sentences are compared by: their words and the character four-grams inside the words, each numbered once for both
/// texts and weighed by how rare it is in them (inverse document frequency, a sentence being a document).
/// </summary>
internal sealed class FeatureSpace
{
    /// <summary>Weight of a four-gram against a word of the same rarity. Four-grams carry inflection and spelling variants across languages.</summary>
    private const double GramWeight = 0.303;

    /// <summary>
    /// Weight of a function word against another word of the same rarity: in a text of a few sentences "were" is as rare as
    /// what the text is about.
    /// </summary>
    private const double FunctionWordWeight = 0.5;

    private const int GramLength = 4;

    /// <summary>A word in more sentences of both texts than this proposes nothing: it would make the work grow with the square of the text.</summary>
    private const int RareLimit = 16;

    /// <summary>
    /// A sentence is told by its first so many words. What is longer is a text without sentences, and compared with each
    /// sentence of another text in full it would cost the one's length times the other's.
    /// </summary>
    private const int MostWords = 1000;

    private static readonly FrozenSet<string> FunctionWords = WordList.Load("Comparison.FunctionWords.txt");

    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<ulong, int> grams = [];
    private readonly List<int[]> gramsOfWord = [];
    private readonly List<int> frequency = [];
    private readonly List<FeatureKind> kinds = [];
    private float[] weights = [];
    private OverlapMeter? meter;

    private FeatureSpace(int leftCount, int rightCount)
    {
        Left = new(leftCount);
        Right = new(rightCount);
    }

    /// <summary>The sentences of the left text.</summary>
    public SentenceFeatures Left { get; }

    /// <summary>The sentences of the right text.</summary>
    public SentenceFeatures Right { get; }

    /// <summary>Where the rare words stand in the right text.</summary>
    public Postings RightPostings { get; private set; } = null!;

    /// <summary>Measures overlap; one for all who take turns, as each releases what it held.</summary>
    public OverlapMeter Meter => meter ??= new(this);

    /// <summary>The weight of every feature, above 0.</summary>
    public float[] Weights => weights;

    /// <summary>How many features there are; they are numbered from 0.</summary>
    public int Count => weights.Length;

    /// <summary>Weight of the feature with this number, above 0.</summary>
    public float Weight(int feature) => weights[feature];

    /// <summary>Whether a word's job is grammar: articles, pronouns, prepositions, forms of <c>be</c>.</summary>
    public static bool IsFunctionWord(string key) => FunctionWords.Contains(key);

    /// <summary>Whether the feature is a whole word that stands in few sentences of both texts, so that who shares it is worth comparing.</summary>
    public bool IsTelling(int feature) => kinds[feature] != FeatureKind.Gram && frequency[feature] <= RareLimit;

    /// <summary>Reads all sentences of both texts.</summary>
    public static FeatureSpace Of(IReadOnlyList<FormUnit[]> left, IReadOnlyList<FormUnit[]> right)
    {
        var space = new FeatureSpace(left.Count, right.Count);
        space.Expect(left.Sum(sentence => sentence.Length) + right.Sum(sentence => sentence.Length));
        space.Read(left, space.Left);
        space.Read(right, space.Right);
        space.Weigh(left.Count + right.Count);
        space.Share();
        space.RightPostings = new(space, space.Right);
        return space;
    }

    /// <summary>Makes room for what texts of this many words mostly hold: half as many different words, three four-grams a word.</summary>
    private void Expect(int units)
    {
        words.EnsureCapacity(units / 2);
        gramsOfWord.EnsureCapacity(units / 2);
        grams.EnsureCapacity(3 * units);
        frequency.EnsureCapacity(4 * units);
        kinds.EnsureCapacity(4 * units);
    }

    private void Read(IReadOnlyList<FormUnit[]> sentences, SentenceFeatures side)
    {
        foreach (var sentence in sentences)
        {
            for (var word = 0; word < Math.Min(sentence.Length, MostWords); word++)
            {
                side.Add(FeaturesOf(sentence[word]));
            }

            side.EndSentence();
        }
    }

    private int[] FeaturesOf(FormUnit unit)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, unit.Key, out var exists);
        if (!exists)
        {
            known = gramsOfWord.Count;
            gramsOfWord.Add(NumberWord(unit.Key, unit.Kind));
        }

        return gramsOfWord[known];
    }

    /// <summary>The numbers of the word itself and of its four-grams, the word padded with a space at both ends.</summary>
    private int[] NumberWord(string word, FormKind kind)
    {
        var gramCount = kind == FormKind.Word ? Math.Max(0, word.Length + 3 - GramLength) : 0;
        var features = new int[gramCount + 1];
        features[0] = NewFeature(FunctionWords.Contains(word) ? FeatureKind.FunctionWord : FeatureKind.Word);
        for (var i = 0; i < gramCount; i++)
        {
            var packed = 0UL;
            for (var k = i - 1; k < i - 1 + GramLength; k++)
            {
                packed = (packed << 16) | (k < 0 || k >= word.Length ? ' ' : word[k]);
            }

            ref var gram = ref CollectionsMarshal.GetValueRefOrAddDefault(grams, packed, out var exists);
            features[i + 1] = gram = exists ? gram : NewFeature(FeatureKind.Gram);
        }

        return features;
    }

    private int NewFeature(FeatureKind kind)
    {
        frequency.Add(0);
        kinds.Add(kind);
        return frequency.Count - 1;
    }

    private void Share()
    {
        var (onLeft, onRight) = (new bool[Count], new bool[Count]);
        Left.MarkInto(onLeft);
        Right.MarkInto(onRight);
        Left.Share(onRight);
        Right.Share(onLeft);
    }

    private void Weigh(int sentences)
    {
        Left.CountInto(frequency);
        Right.CountInto(frequency);
        var rarities = new double[sentences + 1];
        for (var count = 0; count < rarities.Length; count++)
        {
            rarities[count] = Math.Log((sentences + 1) / ((count / 2.0) + 0.5));
        }

        weights = new float[frequency.Count];
        for (var feature = 0; feature < weights.Length; feature++)
        {
            weights[feature] = (float)(rarities[frequency[feature]] * WeightOf(kinds[feature]));
        }

        Left.Weigh(weights);
        Right.Weigh(weights);
    }

    private static double WeightOf(FeatureKind kind) => kind switch
    {
        FeatureKind.Gram => GramWeight,
        FeatureKind.FunctionWord => FunctionWordWeight,
        _ => 1,
    };

    private enum FeatureKind : byte
    {
        Word,
        FunctionWord,
        Gram,
    }
}
