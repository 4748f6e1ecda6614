using System.Collections.Frozen;

namespace NewsReader.Core.Parsing.Evidence;

/// <summary>The time zones that pages abbreviate, where the abbreviation means one offset only in news.</summary>
internal static class ZoneOffsets
{
    private static readonly FrozenDictionary<string, string> Offsets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "Z",
        ["UTC"] = "Z",
        ["BST"] = "+01:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
        ["JST"] = "+09:00",
        ["HKT"] = "+08:00",
        ["SGT"] = "+08:00",
        ["MSK"] = "+03:00",
        ["SAST"] = "+02:00",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Offsets.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The offset as ISO 8601 writes it after a time: <c>Z</c>, <c>-04:00</c>; <see langword="null"/> for others.</summary>
    public static string? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var offset) ? offset : null;
}
