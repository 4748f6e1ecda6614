using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>One of the two texts as the search for changes reads it.</summary>
/// <param name="body">The report.</param>
/// <param name="around">What surrounds it: headline, captions, sign-off.</param>
/// <param name="stemOf">The stems already worked out, shared by both sides.</param>
internal sealed class ChangeSide(ComparedText body, ComparedText around, Dictionary<string, string?> stemOf)
{
    private Vocabulary? vocabulary;

    /// <summary>The words of the report itself.</summary>
    public ComparedText Body { get; } = body;

    /// <summary>The words of headline, captions and sign-off.</summary>
    public ComparedText Around { get; } = around;

    /// <summary>The informative words anywhere in it; read when first asked for.</summary>
    public Vocabulary Vocabulary => vocabulary ??= Vocabulary.Of([Body, Around], stemOf);

    /// <summary>The words of some sentences of the report or of its surroundings.</summary>
    public static ComparedPassage PassageOf(ComparedText text, IReadOnlyList<TextSpan> spans) =>
        ComparedPassage.Of(text, [.. spans.Select(span => IndexOf(text.Sentences, span))]);

    /// <summary>Index of a sentence, by binary search. The sentence must exist; otherwise the index of a neighbour is returned.</summary>
    public static int IndexOf(IReadOnlyList<TextSpan> sentences, TextSpan span)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle] < span ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
