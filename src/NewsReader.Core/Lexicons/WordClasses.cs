namespace NewsReader.Core.Lexicons;

/// <summary>The names that the word lists give to classes of words.</summary>
internal static class WordClasses
{
    /// <summary>The class that a word list calls <paramref name="mark"/>.</summary>
    /// <exception cref="InvalidOperationException">No class has this name.</exception>
    public static WordClass Named(string mark) => mark switch
    {
        "m" => WordClass.Masculine,
        "f" => WordClass.Feminine,
        "u" => WordClass.None,
        "det" => WordClass.Determiner,
        "possessive" => WordClass.Possessive,
        "prep" => WordClass.Preposition,
        "conj" => WordClass.Conjunction,
        "sub" => WordClass.Subordinator,
        "rel" => WordClass.Relative,
        "pron" => WordClass.Pronoun,
        "aux" => WordClass.Auxiliary,
        "span" => WordClass.TimeSpan,
        "adv" => WordClass.Adverb,
        "time" => WordClass.Time,
        "verb" => WordClass.PlainVerb,
        "plural" => WordClass.Plural,
        _ => throw new InvalidOperationException($"The word lists know no class {mark}."),
    };
}
