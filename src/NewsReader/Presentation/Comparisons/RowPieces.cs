using NewsReader.Core.Comparisons.Rows;
using NewsReader.Core.Text;

namespace NewsReader.Presentation.Comparisons;

/// <summary>One side of a row, cut where its marks begin and end.</summary>
internal static class RowPieces
{
    /// <summary>What a piece of a row's text is.</summary>
    public enum Mark
    {
        /// <summary>Unchanged.</summary>
        None,

        /// <summary>Equal, but written differently.</summary>
        Form,

        /// <summary>Only on this side.</summary>
        Changed,
    }

    /// <summary>The pieces of the left side.</summary>
    public static IEnumerable<(string Text, Mark Mark)> Left(Row row, string text) =>
        Pieces(text, row.Left, row.MarkedLeft, row.LeftForm);

    /// <summary>The pieces of the right side.</summary>
    public static IEnumerable<(string Text, Mark Mark)> Right(Row row, string text) =>
        Pieces(text, row.Right, row.MarkedRight, row.RightForm);

    private static IEnumerable<(string Text, Mark Mark)> Pieces(string text, IReadOnlyList<TextSpan> sentences,
        IReadOnlyList<TextSpan> changed, IReadOnlyList<TextSpan> form)
    {
        var marks = changed.Select(span => (span, Mark.Changed))
            .Concat(form.Select(span => (span, Mark.Form)))
            .OrderBy(mark => mark.span)
            .ToList();
        var next = 0;
        for (var index = 0; index < sentences.Count; index++)
        {
            if (index > 0)
            {
                yield return (" / ", Mark.None);
            }

            var at = sentences[index].Start;
            for (; next < marks.Count && marks[next].span.Start < sentences[index].End; next++)
            {
                var (span, mark) = marks[next];
                yield return (text[at..Math.Max(at, span.Start)], Mark.None);
                at = Math.Max(at, Math.Min(span.End, sentences[index].End));
                yield return (text[Math.Min(at, span.Start)..at], mark);
            }

            yield return (text[at..sentences[index].End], Mark.None);
        }
    }
}
