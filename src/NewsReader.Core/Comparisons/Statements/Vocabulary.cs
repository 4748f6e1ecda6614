using NewsReader.Core.Comparisons.Alignment.Features;
using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>The informative words of a text. A word that it lacks may be news.</summary>
internal sealed class Vocabulary
{
    /// <summary>Number of first letters that words of one root share: inform and information.</summary>
    private const int RootLength = 6;

    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> stemOf;

    private Vocabulary(Dictionary<string, string?> stemOf) => this.stemOf = stemOf;

    /// <summary>Reads all words of a text.</summary>
    /// <param name="parts">The body and what surrounds it.</param>
    /// <param name="stemOf">The stems already worked out, shared by both sides.</param>
    public static Vocabulary Of(IEnumerable<ComparedText> parts, Dictionary<string, string?> stemOf)
    {
        var vocabulary = new Vocabulary(stemOf);
        foreach (var unit in parts.SelectMany(part => part.Units).SelectMany(units => units))
        {
            if (vocabulary.StemOf(unit) is { } stem && vocabulary.stems.Add(stem) && stem.Length >= RootLength)
            {
                vocabulary.roots.Add(stem[..RootLength]);
            }
        }

        return vocabulary;
    }

    /// <summary>Whether the text has the word, in this or a related form.</summary>
    public bool Has(string stem) => stems.Contains(stem) || (stem.Length >= RootLength && roots.Contains(stem[..RootLength]));

    /// <summary>The stem of an informative word; <see langword="null"/> for any other word.</summary>
    public string? StemOf(NormalizedToken unit)
    {
        if (unit.Kind != FormKind.Word)
        {
            return unit.Kind == FormKind.Symbol ? null : unit.Key;
        }

        if (!stemOf.TryGetValue(unit.Key, out var stem))
        {
            stemOf.Add(unit.Key, stem = Stem(unit.Key));
        }

        return stem;
    }

    private static string? Stem(string key)
    {
        var bare = NameIndex.Bare(key);
        var stem = WordStem.Of(bare);
        return stem.Length == 0 || CommonWords.IsEverywhere(stem) || FeatureSpace.IsFunctionWord(bare) || FunctionWords.IsOne(bare)
            ? null
            : stem;
    }
}
