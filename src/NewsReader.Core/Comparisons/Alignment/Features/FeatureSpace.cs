using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>
/// What sentences are compared by: their words and the character four-grams inside the words, each numbered once for both
/// texts and weighed by how rare it is in them (inverse document frequency, a sentence being a document).
/// </summary>
internal sealed class FeatureSpace
{
    /// <summary>
    /// Weight of a four-gram against a word of the same rarity. Four-grams carry inflection and spelling variants across
    /// languages.
    /// </summary>
    private const double GramWeight = 0.303;

    /// <summary>
    /// Weight of a function word against another word of the same rarity: in a text of a few sentences "were" is as rare as
    /// what the text is about.
    /// </summary>
    private const double FunctionWordWeight = 0.5;

    /// <summary>
    /// Characters: four of 16 bits fill the key. Shorter pieces are in most words; longer ones miss other forms of a word.
    /// </summary>
    private const int GramLength = 4;

    /// <summary>How many features a word mostly has: itself and a four-gram for each letter but one.</summary>
    private const int FeaturesOfWord = 5;

    /// <summary>
    /// A word in more sentences of both texts than this proposes nothing: it would make the work grow with the square of
    /// the text.
    /// </summary>
    private const int RareLimit = 16;

    /// <summary>
    /// Maximum number of words that represent a sentence. A longer one is a text without sentences, and comparing it
    /// completely with each sentence of another text would be quadratic.
    /// </summary>
    private const int MostWords = 1000;

    private static readonly FrozenSet<string> FunctionWords = WordList.Load("Lexicons.English.Changes.function-words.txt");

    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<ulong, int> grams = [];
    private readonly List<int[]> gramsOfWord = [];
    private readonly List<FeatureKind> kinds = [];
    private int[] frequencies = [];
    private float[] weights = [];
    private OverlapMeter? meter;

    private FeatureSpace(IReadOnlyList<NormalizedToken[]> left, IReadOnlyList<NormalizedToken[]> right)
    {
        var (leftWords, rightWords) = (WordsOf(left), WordsOf(right));
        Left = new(left.Count, FeaturesOfWord * leftWords);
        Right = new(right.Count, FeaturesOfWord * rightWords);
        Expect(leftWords + rightWords);
    }

    /// <summary>The sentences of the left text.</summary>
    public SentenceFeatures Left { get; }

    /// <summary>The sentences of the right text.</summary>
    public SentenceFeatures Right { get; }

    /// <summary>Positions of the rare words in the right text.</summary>
    public SentencePostings RightPostings { get; private set; } = null!;

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

    /// <summary>
    /// Whether the feature is a whole word in few sentences of both texts, so that sentences that share it are worth
    /// comparing.
    /// </summary>
    public bool IsTelling(int feature) => kinds[feature] != FeatureKind.Gram && frequencies[feature] <= RareLimit;

    /// <summary>Reads all sentences of both texts.</summary>
    public static FeatureSpace Of(IReadOnlyList<NormalizedToken[]> left, IReadOnlyList<NormalizedToken[]> right)
    {
        var space = new FeatureSpace(left, right);
        space.Read(left, space.Left);
        space.Read(right, space.Right);
        space.Weigh(left.Count + right.Count);
        return space;
    }

    /// <summary>How many words of the sentences are looked at.</summary>
    private static int WordsOf(IReadOnlyList<NormalizedToken[]> sentences) =>
        sentences.Sum(sentence => Math.Min(sentence.Length, MostWords));

    /// <summary>
    /// Makes room for what two texts of one story mostly hold: half as many different words, one and a half times as many
    /// four-grams.
    /// </summary>
    private void Expect(int units)
    {
        words.EnsureCapacity(units / 2);
        gramsOfWord.EnsureCapacity(units / 2);
        grams.EnsureCapacity(units + (units / 2));
        kinds.EnsureCapacity(2 * units);
    }

    private void Read(IReadOnlyList<NormalizedToken[]> sentences, SentenceFeatures side)
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

    private int[] FeaturesOf(NormalizedToken unit)
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
        kinds.Add(kind);
        return kinds.Count - 1;
    }

    private void Weigh(int sentences)
    {
        var (onLeft, onRight) = (Left.Frequencies(kinds.Count), Right.Frequencies(kinds.Count));
        var rarities = new double[sentences + 1];
        for (var count = 0; count < rarities.Length; count++)
        {
            rarities[count] = Math.Log((sentences + 1) / ((count / 2.0) + 0.5));
        }

        (frequencies, weights) = (new int[kinds.Count], new float[kinds.Count]);
        for (var feature = 0; feature < weights.Length; feature++)
        {
            frequencies[feature] = onLeft[feature] + onRight[feature];
            weights[feature] = (float)(rarities[frequencies[feature]] * WeightOf(kinds[feature]));
        }

        Left.Weigh(weights, onRight);
        Right.Weigh(weights, onLeft);
        RightPostings = new(this, Right, onLeft, onRight);
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
