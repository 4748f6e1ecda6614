using NewsReader.Core.Comparisons;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Benchmarks.Compared;

/// <summary>How much of two texts a comparison marks, and how raggedly.</summary>
/// <param name="Words">Words of both sides.</param>
/// <param name="Marked">Those marked as changed.</param>
/// <param name="Islands">Stretches of one or two words left unmarked between marked ones: each stops the eye for little.</param>
internal readonly record struct MarkDensity(int Words, int Marked, int Islands)
{
    private const int LargestIsland = 2;

    public double Share => Words == 0 ? 0 : (double)Marked / Words;

    public static MarkDensity operator +(MarkDensity one, MarkDensity other) =>
        new(one.Words + other.Words, one.Marked + other.Marked, one.Islands + other.Islands);

    public static MarkDensity Of(Comparison compared) =>
        Of(compared.Left.Text, compared.Rows.SelectMany(row => row.Left), compared.Rows.SelectMany(row => row.MarkedLeft))
        + Of(compared.Right.Text, compared.Rows.SelectMany(row => row.Right), compared.Rows.SelectMany(row => row.MarkedRight));

    private static MarkDensity Of(string text, IEnumerable<TextSpan> sentences, IEnumerable<TextSpan> marks)
    {
        var sorted = new Queue<TextSpan>(marks.Order());
        var (words, marked, islands, unmarkedRun) = (0, 0, 0, 0);
        foreach (var word in sentences.Order()
            .SelectMany(sentence => Tokenizer.Tokenize(text, sentence))
            .Where(token => token.Kind != TokenKind.Punctuation))
        {
            while (sorted.TryPeek(out var passed) && passed.End <= word.Span.Start)
            {
                sorted.Dequeue();
            }

            words++;
            if (!sorted.TryPeek(out var mark) || !mark.Overlaps(word.Span))
            {
                unmarkedRun++;
                continue;
            }

            islands += marked > 0 && unmarkedRun is > 0 and <= LargestIsland ? 1 : 0;
            (marked, unmarkedRun) = (marked + 1, 0);
        }

        return new(words, marked, islands);
    }
}
