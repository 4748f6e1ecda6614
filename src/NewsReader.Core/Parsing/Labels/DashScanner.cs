using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Labels;

/// <summary>Finds names that a dash parts from the words: <c>Ana Souza – O que aconteceu?</c></summary>
internal static class DashScanner
{
    // Characters within which the dash comes: room for a name of four words. A later dash divides a sentence.
    private const int LongestName = 50;

    // Given names and a double surname. More capitalised words before a dash are a title or a list.
    private const int MostNameWords = 4;

    /// <summary>The name and dash with which the line at <paramref name="start"/> begins.</summary>
    public static LabelCandidate? At(string text, int start, int limit)
    {
        var window = text.AsSpan(start, Math.Min(LongestName, limit - start));
        var dash = window.IndexOfAny('-', '–', '—');
        while (dash > 0 && !IsApart(window, dash))
        {
            var next = window[(dash + 1)..].IndexOfAny('-', '–', '—');
            dash = next < 0 ? -1 : dash + 1 + next;
        }

        if (dash <= 1)
        {
            return null;
        }

        var name = window[..(dash - 1)].TrimEnd();
        var isName = LetterCase.WordCount(name) <= MostNameWords && LabelScanner.IsName(name) && !name.ContainsAnyInRange('0', '9');
        return isName
            ? new() { Span = new(start, start + dash + 1), Name = name.ToString(), Form = LabelForm.Dash, WordsStart = start + dash + 2 }
            : null;
    }

    private static bool IsApart(ReadOnlySpan<char> words, int dash) =>
        dash + 1 < words.Length && words[dash - 1] == ' ' && words[dash + 1] == ' ';
}
