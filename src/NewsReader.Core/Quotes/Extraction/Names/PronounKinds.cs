using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Says what the pronouns of a text can refer to.</summary>
internal static class PronounKinds
{
    /// <summary>The kind of the pronoun at item <paramref name="at"/>.</summary>
    public static PronounKind Of(NarrativeText text, int at, SpeechLanguage language)
    {
        var item = text.At(at);
        return language.IsDetailed ? OfEnglish(Contractions.WithoutVerb(text[at]))
            : item.Is(WordClass.Masculine) ? PronounKind.He
            : item.Is(WordClass.Feminine) ? PronounKind.She
            : PronounKind.None;
    }

    private static PronounKind OfEnglish(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        "he" or "He" or "him" => PronounKind.He,
        "she" or "She" or "her" => PronounKind.She,
        "it" or "It" => PronounKind.It,
        "they" or "They" => PronounKind.They,
        _ => PronounKind.None,
    };
}
