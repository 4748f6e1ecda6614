using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons;

/// <summary>The names of agencies and of other publishers, as they sign their reports.</summary>
internal static class OutletNames
{
    private static readonly FrozenSet<string> Agencies = WordList.Load("Lexicons.English.Page.agencies.txt");
    private static readonly FrozenSet<string> Outlets = WordList.Load("Lexicons.English.Page.outlets.txt");
    private static readonly FrozenSet<string> AnyLetters = Agencies.Concat(Outlets).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> LastWords = WordList.Load("Lexicons.English.Page.outlet-words.txt");

    /// <summary>Whether the words are an agency's name, whose copy others print.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name) => Agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether the words are the name of an agency or any other known publisher.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) =>
        IsAgency(name) || Outlets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>
    /// Whether the words must be a publisher's name in a position where either a person's or a publisher's is printed: a
    /// known publisher, or a typical ending.
    /// </summary>
    public static bool IsLikely(ReadOnlySpan<char> name) =>
        IsKnown(name)
            || (name.LastIndexOf(' ') is var space and > 0
                && LastWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[(space + 1)..]));

    /// <summary>
    /// Whether the words are a known publisher's name of more than one word in any letters: <c>ASSOCIATED PRESS</c>. One
    /// word may be a town's as well.
    /// </summary>
    public static bool IsPrinted(ReadOnlySpan<char> name) =>
        name.Contains(' ') && AnyLetters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether the words are a known publisher's initials and the town of one of its stations: <c>ABC Linden</c>.</summary>
    public static bool IsStation(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is var space and > 1 && LetterCase.IsUpper(name[..space]) && IsKnown(name[..space])
        && LetterCase.WordCount(name) <= 3 && LetterCase.IsTitleCase(name) && !name.ContainsAny(".,:?!");
}
