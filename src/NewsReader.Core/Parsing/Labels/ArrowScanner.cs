namespace NewsReader.Core.Parsing.Labels;

/// <summary>
/// Finds the arrows of captions: <c>&gt;&gt;</c> for a new speaker, <c>&gt;&gt;&gt;</c> for a new story, with or without a
/// name.
/// </summary>
internal static class ArrowScanner
{
    // Captions use two for a speaker and three for a story. A longer row is a drawn rule or e-mail quoted several times.
    private const int MostArrows = 3;

    /// <summary>The arrows at <paramref name="start"/>, with the name after them.</summary>
    /// <param name="fewest">
    /// Minimum number of arrows that mark a speaker: one in captions; elsewhere a single arrow marks quoted e-mail.
    /// </param>
    public static LabelCandidate? At(string text, int start, int limit, int fewest = 2)
    {
        var end = start;
        while (end < limit && text[end] == '>')
        {
            end++;
        }

        if (end - start < fewest || end - start > MostArrows)
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
