using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Words before quote marks that announce a name or a term, not speech: <c>so-called</c>, <c>titled</c>.</summary>
internal static class TermWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> List =
        WordList.Load("Lexicons.English.Quotes.term-words.txt", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> announces a name or term.</summary>
    public static bool Announces(ReadOnlySpan<char> word) => List.Contains(word);
}
