namespace NewsReader.Core.Lexicons;

/// <summary>Regular English inflection, for lists that give base forms only.</summary>
internal static class Inflection
{
    /// <summary>The plural of a noun.</summary>
    public static string Plural(string noun) =>
        noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^2] + "en" : AddS(noun);

    /// <summary>The third person singular of a verb.</summary>
    public static string ThirdPerson(string verb) => AddS(verb);

    /// <summary>The form in <c>-ing</c>.</summary>
    public static string Gerund(string verb) => verb switch
    {
        _ when verb.EndsWith("ee", StringComparison.Ordinal) => verb + "ing",
        _ when verb.EndsWith('e') => verb[..^1] + "ing",
        _ when DoublesLastLetter(verb) => verb + verb[^1] + "ing",
        _ => verb + "ing",
    };

    /// <summary>The regular past.</summary>
    public static string Past(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ied",
        _ when DoublesLastLetter(verb) => verb + verb[^1] + "ed",
        _ => verb + "ed",
    };

    private static string AddS(string word) => word switch
    {
        _ when word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2]) => word[..^1] + "ies",
        _ when EndsInSibilant(word) => word + "es",
        _ => word + "s",
    };

    private static bool EndsInSibilant(string word) =>
        word[^1] is 's' or 'x' or 'z'
            || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal)
            || word is "go";

    /// <summary>One stressed syllable that ends consonant, vowel, consonant: <c>quip</c>, <c>admit</c>, <c>rebut</c>.</summary>
    private static bool DoublesLastLetter(string verb) =>
        verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2])
        && (!IsVowel(verb[^3]) || verb.StartsWith("qu", StringComparison.Ordinal))
        && (Vowels(verb) == 1
            || verb.StartsWith("qu", StringComparison.Ordinal)
            || verb is "admit" or "rebut" or "submit" or "concur" or "refer");

    private static int Vowels(string word) => word.Count(IsVowel);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
