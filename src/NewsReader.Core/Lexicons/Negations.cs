using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Words that deny what a sentence says: <c>not</c>, <c>never</c>, <c>don't</c>.</summary>
internal static class Negations
{
    private static readonly FrozenSet<string> Words = WordList.Load("Lexicons.English.Changes.negations.txt");

    /// <summary>Whether a word, in its normalized form, is a negation.</summary>
    public static bool Contains(string key) => Words.Contains(key) || key.EndsWith("n't", StringComparison.Ordinal);
}
