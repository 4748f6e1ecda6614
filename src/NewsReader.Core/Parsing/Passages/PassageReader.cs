using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Passages;

/// <summary>Cuts a manuscript into passages: where the format gave a hint, the hint's stretch; elsewhere, paragraphs by line.</summary>
internal static class PassageReader
{
    public static List<DraftPassage> Read(Manuscript manuscript)
    {
        var passages = new List<DraftPassage>();
        var position = 0;
        foreach (var hint in manuscript.Hints)
        {
            AddLines(passages, manuscript.Text, new(position, hint.Span.Start));
            AddHinted(passages, manuscript.Text, hint);
            position = hint.Span.End;
        }

        AddLines(passages, manuscript.Text, new(position, manuscript.Text.Length));
        return passages;
    }

    private static void AddLines(List<DraftPassage> passages, string text, TextSpan range)
    {
        var lines = Line.Read(text, range);
        passages.EnsureCapacity(passages.Count + lines.Count);
        passages.AddRange(LineWrapping.Join(text, lines));
    }

    private static void AddHinted(List<DraftPassage> passages, string text, LayoutHint hint)
    {
        var span = hint.Span.Trim(text);
        if (!span.IsEmpty)
        {
            passages.Add(new()
            {
                Span = span,
                Role = hint.Role,
                Offset = hint.Offset,
                EmptyLinesBefore = 1,
                Speaker = hint.Speaker is null ? null : new(hint.Speaker, null, new(span.Start, span.Start)),
                Content = hint.Credit is { } given ? Beside(text, span, given) : null,
                Credit = hint.Credit is { } credit ? new(credit.Of(text), credit) : null,
            });
        }
    }

    /// <summary>The words without the credit before or after them.</summary>
    private static TextSpan Beside(string text, TextSpan span, TextSpan credit) =>
        (credit.Start > span.Start ? new TextSpan(span.Start, credit.Start) : new TextSpan(credit.End, span.End)).Trim(text);
}
