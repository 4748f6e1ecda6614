using NewsReader.Core.Text;

namespace NewsReader.Core.Documents;

/// <summary>Cuts a manuscript into passages: where the format gave a hint, the hint's stretch; elsewhere, lines.</summary>
internal static class PassageReader
{
    public static List<Passage> Read(Manuscript manuscript)
    {
        var passages = new List<Passage>();
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

    private static void AddHinted(List<Passage> passages, string text, LayoutHint hint)
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
            });
        }
    }

    private static void AddLines(List<Passage> passages, string text, TextSpan range)
    {
        var empty = 0;
        for (var start = range.Start; start < range.End;)
        {
            var newline = text.AsSpan(start, range.End - start).IndexOf('\n');
            var end = newline < 0 ? range.End : start + newline;
            var span = new TextSpan(start, end).Trim(text);
            if (span.IsEmpty)
            {
                empty++;
            }
            else
            {
                passages.Add(new() { Span = span, EmptyLinesBefore = empty });
                empty = 0;
            }

            start = end + 1;
        }
    }
}
