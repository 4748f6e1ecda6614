namespace NewsReader.Core.Search;

/// <summary>The similarity of two words in spelling.</summary>
public static class Spelling
{
    /// <summary>Letters. Many shorter words differ by one letter, so one difference is no sign of a typing error.</summary>
    private const int ShortestWord = 4;

    /// <summary>Letters. From this length two typing errors are allowed: nine in ten misspelt words have no more.</summary>
    private const int LongWord = 7;

    /// <summary>Maximum number of typing errors between a typed word and the intended one; 0 for a word that is too short.</summary>
    public static int MostMistakes(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length < ShortestWord ? 0 : word.Length < LongWord ? 1 : 2;
    }

    /// <summary>
    /// The least number of insertions, deletions, substitutions and swaps of neighbouring letters that turn one word into the
    /// other (the optimal string alignment distance of Damerau and Levenshtein).
    /// </summary>
    /// <param name="one">A word, compared as written.</param>
    /// <param name="other">The word it is compared with.</param>
    /// <param name="most">Greater distances are not computed exactly.</param>
    /// <returns>The number, or any greater than <paramref name="most"/>.</returns>
    public static int Distance(string one, string other, int most)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (before, last, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            if (row.Min() > most)
            {
                return most + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
