using System.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Latin letters without their accents, as the lists of names have them: <c>Benoît</c> is listed as <c>benoit</c>.</summary>
internal static class Accents
{
    // The first accented letter of Latin-1.
    private const int FirstAccented = 'À';
    // The first character after Latin Extended Additional, where Greek Extended begins.
    private const int AfterLatin = '\u1F00';

    /// <summary>Letters whose stroke is not a separate accent in Unicode, and their plain forms.</summary>
    private const string Stroked = "đdøołlħhıi";

    private static readonly char[] Plain =
        [.. Enumerable.Range(FirstAccented, AfterLatin - FirstAccented).Select(letter => Bare((char)letter))];

    /// <summary>Takes the accents off the lower-case letters of <paramref name="word"/>.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Remove(Span<char> word)
    {
        var found = false;
        for (var i = word.IndexOfAnyInRange((char)FirstAccented, (char)(AfterLatin - 1)); i >= 0 && i < word.Length; i++)
        {
            var plain = word[i] is >= (char)FirstAccented and < (char)AfterLatin ? Plain[word[i] - FirstAccented] : word[i];
            found |= plain != word[i];
            word[i] = plain;
        }

        return found;
    }

    private static char Bare(char letter)
    {
        var stroked = Stroked.IndexOf(letter, StringComparison.Ordinal);
        return stroked >= 0 && stroked % 2 == 0 ? Stroked[stroked + 1] : letter.ToString().Normalize(NormalizationForm.FormD)[0];
    }
}
