using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Pairs of words of which one says the opposite of the other.</summary>
internal static class Opposites
{
    private static readonly FrozenSet<(string, string)> Pairs = WordList.Lines("Lexicons.English.Quotes.opposites.txt")
        .Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1])).ToFrozenSet();

    /// <summary>Whether two words, in lower case, are such a pair in either order.</summary>
    public static bool Are(string one, string other) => Pairs.Contains((one, other)) || Pairs.Contains((other, one));
}
