namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>Pronouns written together with a small verb: <c>he's</c>, <c>she'd</c>.</summary>
internal static class Contractions
{
    /// <summary>The pronoun alone.</summary>
    public static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 ? word[..apostrophe] : word;
    }
}
