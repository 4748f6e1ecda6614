using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Verbs of speech that take a clause without <c>that</c>: <c>said he would go</c>.</summary>
internal static class ClauseVerbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        WordList.Load("Lexicons.English.Quotes.clause-verbs.txt",
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether this verb form is one of them.</summary>
    public static bool Contain(ReadOnlySpan<char> verb) => Verbs.Contains(verb);
}
