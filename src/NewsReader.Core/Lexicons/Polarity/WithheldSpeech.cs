using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Polarity;

/// <summary>Words before <c>to say</c> or <c>saying</c> by which nothing is said: <c>refused to</c>, <c>stopped short of</c>.</summary>
internal static class WithheldSpeech
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> List =
        WordList.Load("Lexicons.Polarity.withheld-speech.txt",
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> says that what comes next was not said.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => List.Contains(word);
}
