using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>Cities that a dateline names without a state or country.</summary>
internal static class DatelineCities
{
    private static readonly FrozenSet<string> Cities =
        WordList.Load("Lexicons.English.Page.dateline-cities.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words, in any letters, are the name of such a city.</summary>
    public static bool Contains(ReadOnlySpan<char> words) => Cities.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
}
