namespace NewsReader.Core.Parsing.Evidence;

/// <summary>Words that the text uses in names: capitalised, next to another capitalised word.</summary>
internal static class NameWords
{
    /// <summary>The words, in capitals.</summary>
    public static HashSet<string> Of(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var words = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var previous = ReadOnlySpan<char>.Empty;
        Span<char> upper = stackalloc char[LongestName];
        foreach (var range in text.AsSpan().SplitAny(' ', '\n', '\u00A0'))
        {
            var word = Bare(text.AsSpan(range));
            var isName = word.Length is > 1 and <= LongestName && char.IsUpper(word[0]) && char.IsLower(word[^1]);
            if (isName && !previous.IsEmpty)
            {
                words.Add(upper[..previous.ToUpperInvariant(upper)]);
                words.Add(upper[..word.ToUpperInvariant(upper)]);
            }

            // A name does not run over punctuation.
            previous = isName && text[range.End.Value - 1] == word[^1] ? word : [];
        }

        return names;
    }

    // Characters of one word, the size of the buffer on the stack. A longer run without a space is an address or joined words.
    private const int LongestName = 40;

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        word = word.Trim("\"“”‘’'(),.;:!?[]—–-…");
        var possessive = word.IndexOfAny('’', '\'');
        return possessive > 0 && possessive >= word.Length - 2 ? word[..possessive] : word;
    }
}
