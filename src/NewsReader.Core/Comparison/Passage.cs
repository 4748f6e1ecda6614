using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>One side of a pair: its words, and the text they stand in.</summary>
/// <param name="Source">The text.</param>
/// <param name="Sentences">Indexes of the sentences.</param>
/// <param name="Units">The words of all the sentences.</param>
internal sealed record Passage(ComparedText Source, IReadOnlyList<int> Sentences, FormUnit[] Units)
{
    /// <summary>The sentences of <paramref name="source"/> with these indexes.</summary>
    public static Passage Of(ComparedText source, IReadOnlyList<int> sentences) => new(source, sentences, source.UnitsOf(sentences));

    /// <summary>For each word whether a sentence begins with it; marks do not go on from one to the next, as other rows may stand between.</summary>
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

    /// <summary>The raw writing of a word.</summary>
    public ReadOnlySpan<char> Raw(int index) => Source.Text.AsSpan(Units[index].Span.Start, Units[index].Span.Length);

    /// <summary>From the first of a run of words to its last, in the raw text.</summary>
    public TextSpan SpanOf(int start, int end) => new(Units[start].Span.Start, Units[end - 1].Span.End);
}
