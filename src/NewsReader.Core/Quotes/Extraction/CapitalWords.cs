using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction;

/// <summary>The words of a sentence in capitals.</summary>
internal static class CapitalWords
{
    /// <summary>The words in order: letters and digits with the apostrophes and dots inside them; a hyphen parts words.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan sentence)
    {
        var words = new List<TextSpan>();
        for (var start = sentence.Start; start < sentence.End; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < sentence.End && IsInside(text, end, sentence.End))
            {
                end++;
            }

            words.Add(new(start, end));
            start = end;
        }

        return words;
    }

    /// <summary>How many of a name's letters stay as they are: the first, and in McCAIN the third.</summary>
    public static int Head(ReadOnlySpan<char> word)
    {
        var small = word.IndexOfAnyInRange('a', 'z');
        return small is 1 or 2 && word[0] == 'M' && word[small..].IndexOfAnyInRange('A', 'Z') is var capital and > 0
            ? small + capital + 1
            : 1;
    }

    // The dots of U.S. and a.m. belong to the word when a letter follows directly, or one letter comes before: the last
    // dot of U.S.
    private static bool IsInside(string text, int at, int limit) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '\'' or '’' or '.' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1]));
}
