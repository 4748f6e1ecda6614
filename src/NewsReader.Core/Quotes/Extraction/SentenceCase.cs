using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction;

/// <summary>
/// Captions in capitals as they would be written in a book, for reading only: what is stored, searched and quoted keeps
/// its capitals. A guess, from word lists and the names of the text itself, so it is shown as one.
/// </summary>
public static class SentenceCase
{
    // A programme in capitals holds lines of other programmes and advertisements in ordinary letters.
    private const double LeastShare = 0.5;

    // Of the letters of one sentence, which may contain a name such as McDONALD. With fewer capitals it is in ordinary letters.
    private const double LeastShareOfSentence = 0.8;

    // Letters of a document. A shorter one, a title or a sound in brackets, does not show how the programme is written.
    private const int FewestLetters = 24;

    /// <summary>
    /// The text as it is to be shown, character for character as long as the text itself, so that every span holds in both;
    /// <see langword="null"/> when the document is not in capitals.
    /// </summary>
    public static string? Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Medium != Medium.Captions || !IsInCapitals(document.Text, LeastShare, FewestLetters))
        {
            return null;
        }

        var sentences = document.Blocks.SelectMany(block => block.Sentences)
            .Where(sentence => IsInCapitals(sentence.Of(document.Text), LeastShareOfSentence, 1))
            .ToList();
        var words = sentences.ConvertAll(sentence => CapitalWords.In(document.Text, sentence));
        var names = new ProperNames(document.Text, words);
        var shown = document.Text.ToCharArray();
        foreach (var sentence in words)
        {
            Restore(shown, sentence, names);
        }

        return new(shown);
    }

    private static void Restore(char[] shown, IReadOnlyList<TextSpan> words, ProperNames names)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = shown.AsSpan(words[i].Start, words[i].Length);
            var kept = names.IsInitials(words[i]) ? word.Length : i == 0 || names.IsName(words, i) ? CapitalWords.Head(word) : 0;
            foreach (ref var letter in word[kept..])
            {
                letter = char.ToLowerInvariant(letter);
            }
        }
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text, double share, int fewest)
    {
        var (capitals, letters) = (0, 0);
        foreach (var letter in text)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
            letters += char.IsUpper(letter) || char.IsLower(letter) ? 1 : 0;
        }

        return letters >= fewest && capitals >= letters * share;
    }
}
