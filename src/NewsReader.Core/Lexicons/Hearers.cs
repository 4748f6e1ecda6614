using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Verbs of speech followed by the hearer: <c>told reporters</c>.</summary>
internal static class Hearers
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        WordList.Load("Lexicons.English.Quotes.hearer-verbs.txt",
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a hearer follows this verb form.</summary>
    public static bool Follow(ReadOnlySpan<char> verb) => Verbs.Contains(verb);
}
