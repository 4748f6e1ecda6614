using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>Parts words that print joins: <c>l’|élu</c>, <c>a|-t-il</c>.</summary>
internal static class JoinedWords
{
    /// <summary>Calls <paramref name="add"/> for each part of the word in reading order; once when it is one word.</summary>
    public static void Split(string text, TextSpan word, SpeechLanguage language, Action<TextSpan> add)
    {
        var start = word.Start;
        for (var apostrophe = Apostrophe(text, start, word.End);
            apostrophe > start && language.Lists("elided", text.AsSpan(start, apostrophe - start));
            apostrophe = Apostrophe(text, start, word.End))
        {
            add(new(start, apostrophe + 1));
            start = apostrophe + 1;
        }

        var end = word.End;
        foreach (var enclitic in language.Enclitics)
        {
            if (end - start > enclitic.Length && text.AsSpan(start, end - start).EndsWith(enclitic, StringComparison.OrdinalIgnoreCase))
            {
                end -= enclitic.Length;
                break;
            }
        }

        add(new(start, end));
        if (end < word.End)
        {
            add(new(end, word.End));
        }
    }

    private static int Apostrophe(string text, int start, int end)
    {
        var found = text.AsSpan(start, end - start).IndexOfAny('\'', '’');
        return found < 0 || start + found + 1 >= end ? -1 : start + found;
    }
}
