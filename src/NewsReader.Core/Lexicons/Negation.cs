using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Which words turn a statement into its opposite.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Words = WordList.Load("Lexicons.English.Changes.negations.txt");

    /// <summary>Whether a word, in lower case, with a straight apostrophe and without genitive, is one: <c>not</c>, <c>never</c>, <c>don't</c>, <c>nicht</c>.</summary>
    public static bool Is(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
}
