using System.Buffers;

namespace NewsReader.Core.Text.Normalization;

/// <summary>
/// Takes the commonest English endings off a word, so that <c>arrests</c>, <c>arrested</c> and <c>arresting</c> count as
/// one term. Cautious on purpose: a wrong join costs more than a missed one. Words of other languages pass almost untouched.
/// </summary>
internal static class WordStem
{
    // Letters, ending included. Shorter words often only look inflected: thing, bring, speed.
    private const int ShortestInflected = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a word in lower case; empty when nothing but marks was there.</summary>
    public static string Of(string word)
    {
        var bare = WithoutMarks(word);
        var single = Singular(bare);
        if (single.Length < ShortestInflected)
        {
            return single.Length > 4 ? WithoutFinalE(single) : single;
        }

        return Uninflected(single) is { } root ? Undoubled(root) : WithoutFinalE(single);
    }

    private static string WithoutMarks(string word)
    {
        var end = word.Length;
        if (end > 2 && word[end - 1] == 's' && word[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        var hasMarks = word.AsSpan(0, end).ContainsAny("'’.");
        return hasMarks ? string.Concat(word.Take(end).Where(c => c is not ('\'' or '’' or '.'))) : word[..end];
    }

    private static string Singular(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word.Length > 4 ? word[..^3] + "y" : word,
        _ when EndsWithAny(word, "sses", "shes", "ches", "xes") => word[..^2],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private static string? Uninflected(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word.AsSpan(0, word.Length - 3)) ? word[..^3]
        : word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word.AsSpan(0, word.Length - 2)) ? word[..^2]
        : null;

    private static string Undoubled(string root) =>
        root.Length > 3 && root[^1] == root[^2] && root[^1] is not ('l' or 's') ? root[..^1] : root;

    private static string WithoutFinalE(string word) => word[^1] == 'e' ? word[..^1] : word;

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(Vowels);

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
