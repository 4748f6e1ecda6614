namespace NewsReader.Core.Documents.Speakers;

/// <summary>Finds the arrows of captions: <c>&gt;&gt;</c> for a new speaker, <c>&gt;&gt;&gt;</c> for a new story, with or without a name.</summary>
internal static class ArrowScanner
{
    public static LabelCandidate? At(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && text[end] == '>')
        {
            end++;
        }

        if (end - start is not (2 or 3))
        {
            return null;
        }

        while (end < limit && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return LabelScanner.At(text, end, limit) is { } named
            ? named with { Span = new(start, named.Span.End), Form = LabelForm.Arrows }
            : new() { Span = new(start, end), Name = "", Form = LabelForm.Arrows, WordsStart = end };
    }
}
