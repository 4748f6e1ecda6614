namespace NewsReader.Tests;

/// <summary>Texts that no reporter writes: empty ones, halves of characters, and long runs of what scanners look for.</summary>
internal static class BadTexts
{
    private const int Long = 100_000;

    private static readonly string[] Pieces =
    [
        "A", "a ", "A ", "A. ", "A, ", ":", "(", "((", "[0:01] ", "“", "\"", "'", "- ", "— ", ">", "0", "0:", "\n", "\uD800", "普", "普京：",
    ];

    /// <summary>The short ones.</summary>
    public static IReadOnlyList<string> Short { get; } =
    [
        "", " ", "\n", "a", "A", "1", ".", ":", ",", "(", ")", "((", "))", "()", "[]", "\"", "“", "”", "“”", "'", "-", "—",
        " - ", ">>", ">", "Q", "Q:", "A.", "0:", "0:0", "[0", "\0", "\uD800", "\uDC00", "\uD800:",
        "\uD83D\uDE00", "\u0301", "\uFEFF", "\u200B", "é", "普京", "普京：", "پ", "ไทย",
    ];

    /// <summary>Runs of one piece, each long enough to show a scanner that is not linear.</summary>
    public static IEnumerable<string> Repeated { get; } =
        Pieces.Select(piece => string.Concat(Enumerable.Repeat(piece, Long / piece.Length)));

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Short.Concat(Repeated);
}
