using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>Determines the language a paragraph is read in: its own where its words show one, else that of the document.</summary>
internal static class ParagraphLanguage
{
    /// <summary>Maximum number of characters looked at: more do not change the result.</summary>
    private const int Sample = 1500;

    /// <summary>The language of a paragraph, or <paramref name="home"/> when it shows none.</summary>
    public static SpeechLanguage Of(string text, TextSpan paragraph, SpeechLanguage home)
    {
        var sample = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Sample));
        var tag = IsHan(sample) ? "zh" : FunctionWords.LanguageOfParagraph(sample);
        return SpeechLanguage.Of(tag) ?? home;
    }

    private static bool IsHan(ReadOnlySpan<char> sample)
    {
        var (letters, han) = (0, 0);
        foreach (var letter in sample)
        {
            if (letter is >= '\u3041' and <= '\u30FA')
            {
                return false;
            }

            letters += char.IsLetter(letter) ? 1 : 0;
            han += letter is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }

        return han * 2 > letters;
    }
}
