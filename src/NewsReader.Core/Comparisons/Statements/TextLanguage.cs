using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>The language whose lists are used for a pair of texts.</summary>
internal static class TextLanguage
{
    /// <summary>Number of leading characters used to detect the language by its commonest words.</summary>
    private const int Enough = 2000;

    /// <summary>
    /// The stated language, else the one that the commonest words or the letters show; <see langword="null"/> when none
    /// leads.
    /// </summary>
    public static string? Of(Document left, Document right) =>
        left.Language
            ?? right.Language
            ?? OfWords(string.Concat(Opening(left.Text), "\n", Opening(right.Text)))
            ?? OfLetters(left.Text);

    /// <summary>The language of one text: stated, or shown by its commonest words; <see langword="null"/> when none leads.</summary>
    public static string? Of(Document document) => document.Language?.Split('-')[0]
        ?? OfWords(Opening(document.Text))
        ?? OfLetters(document.Text);

    private static string? OfWords(ReadOnlySpan<char> text) =>
        FunctionWords.LanguageOf(text) ?? FunctionWords.LanguageOfParagraph(text);

    private static ReadOnlySpan<char> Opening(string text) => text.AsSpan(0, Math.Min(text.Length, Enough));

    private static string? OfLetters(string text)
    {
        foreach (var character in Opening(text))
        {
            if (char.IsLetter(character))
            {
                return character is >= '\u4E00' and <= '\u9FFF' ? "zh" : null;
            }
        }

        return null;
    }
}
