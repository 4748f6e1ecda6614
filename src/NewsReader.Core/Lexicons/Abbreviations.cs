using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Words whose dot does not end a sentence before a name.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> List =
        WordList.Load("Lexicons.English.Quotes.abbreviations.txt",
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, given without its dot, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => List.Contains(word);
}
