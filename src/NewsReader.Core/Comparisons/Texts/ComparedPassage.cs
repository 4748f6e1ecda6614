using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Texts;

/// <summary>One side of a pair: its words, and their text.</summary>
internal sealed class ComparedPassage(ComparedText source, IReadOnlyList<int> sentences, NormalizedToken[] units)
{
    private HashSet<string>? keys;

    /// <summary>The text.</summary>
    public ComparedText Source { get; } = source;

    /// <summary>Indexes of the sentences.</summary>
    public IReadOnlyList<int> Sentences { get; } = sentences;

    /// <summary>The words of all the sentences.</summary>
    public NormalizedToken[] Units { get; } = units;

    /// <summary>The sentences of <paramref name="source"/> with these indexes.</summary>
    public static ComparedPassage Of(ComparedText source, IReadOnlyList<int> sentences) =>
        new(source, sentences, source.UnitsOf(sentences));

    /// <summary>
    /// For each word whether a sentence begins with it; marks do not continue across sentences, because other rows may lie
    /// between them.
    /// </summary>
    public bool[] SentenceStarts()
    {
        var starts = new bool[Units.Length + 1];
        var at = 0;
        foreach (var sentence in Sentences)
        {
            starts[at] = true;
            at += Source.Units[sentence].Length;
        }

        return starts;
    }

    /// <summary>Whether the passage contains a word, ignoring the genitive.</summary>
    public bool Mentions(string word)
    {
        if (keys is null)
        {
            keys = new(Units.Length, StringComparer.Ordinal);
            foreach (var unit in Units)
            {
                keys.Add(NameIndex.Bare(unit.Key));
            }
        }

        return keys.Contains(word);
    }

    /// <summary>Whether a word is inside a quotation, or in a turn under a speaker's label.</summary>
    public bool IsQuoted(int index) => Source.Quoted.IndexAt(Units[index].Span) >= 0;

    /// <summary>The key of a word; empty before the first and after the last.</summary>
    public string KeyAt(int index) => index >= 0 && index < Units.Length ? Units[index].Key : "";

    /// <summary>Number of characters between a word and the next; <see cref="int.MaxValue"/> after the last.</summary>
    public int GapAfter(int index) => index + 1 < Units.Length ? Units[index + 1].Span.Start - Units[index].Span.End : int.MaxValue;

    /// <summary>The raw writing of a word.</summary>
    public ReadOnlySpan<char> Raw(int index) => Source.Text.AsSpan(Units[index].Span.Start, Units[index].Span.Length);

    /// <summary>From the first of a run of words to its last, in the raw text.</summary>
    public TextSpan SpanOf(int start, int end) => new(Units[start].Span.Start, Units[end - 1].Span.End);
}
