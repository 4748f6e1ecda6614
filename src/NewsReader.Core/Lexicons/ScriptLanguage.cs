namespace NewsReader.Core.Lexicons;

/// <summary>
/// Identifies the language of a text by its script, where a script belongs to practically one language, and otherwise by
/// its commonest words.
/// </summary>
public static class ScriptLanguage
{
    // Characters from the start: hundreds of words decide it, and the time does not grow with the text.
    private const int Sample = 4000;

    /// <summary>
    /// A BCP 47 tag, or <see langword="null"/> where the text is too short, or its script is shared by many languages and
    /// its words are not known.
    /// </summary>
    public static string? Of(string text)
    {
        var (letters, kana, hangul, han, arabic, persian, hebrew, greek, thai) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (char.IsAscii(c))
            {
                letters += char.IsAsciiLetter(c) ? 1 : 0;
                continue;
            }

            letters += char.IsLetter(c) ? 1 : 0;
            kana += c is >= '\u3041' and <= '\u30FA' ? 1 : 0;
            hangul += c is >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
            han += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            arabic += c is >= '\u0620' and <= '\u06D3' ? 1 : 0;
            persian += c is 'پ' or 'چ' or 'ژ' or 'گ' ? 1 : 0;
            hebrew += c is >= '\u05D0' and <= '\u05EA' ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            thai += c is >= '\u0E01' and <= '\u0E5B' ? 1 : 0;
        }

        bool IsMost(int count) => count * 2 > letters;
        return IsMost(kana + han) ? (kana * 10 > han ? "ja" : "zh")
            : IsMost(hangul) ? "ko"
            : IsMost(arabic) ? (persian > 0 ? "fa" : "ar")
            : IsMost(hebrew) ? "he"
            : IsMost(greek) ? "el"
            : IsMost(thai) ? "th"
            : FunctionWords.LanguageOf(text.AsSpan(0, Math.Min(text.Length, Sample)));
    }
}
