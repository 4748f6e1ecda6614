using System.Buffers;
using System.Collections.Frozen;
using NewsReader.Core.Text;

namespace NewsReader.Core.Lexicons.Revisions;

/// <summary>Text that a page shows today and not tomorrow, and that is not part of a report.</summary>
public static class PassingText
{
    private static readonly FrozenSet<string> Moments =
        WordList.Load("Lexicons.Revisions.moment-words.txt", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MomentsBySpan =
        Moments.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Marks the open side of an entry that is only a part of a line.</summary>
    private const char Open = '…';

    private static readonly string[] BoxEntries = [.. WordList.Lines("Lexicons.Revisions.box-phrases.txt")];

    private static readonly FrozenSet<string> BoxLines =
        BoxEntries.Where(entry => entry[^1] != Open).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] BoxOpenings =
        [.. BoxEntries.Where(entry => entry[^1] == Open && entry[0] != Open).Select(entry => entry.TrimEnd(Open, ' '))];

    private static readonly SearchValues<string> BoxParts = SearchValues.Create(
        [.. BoxEntries.Where(entry => entry[0] == Open).Select(entry => entry.Trim(Open, ' '))], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Walls =
        SearchValues.Create([.. WordList.Lines("Lexicons.Revisions.wall-phrases.txt")], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of those that say when a page was made or how many have read it.</summary>
    public static bool IsMoment(ReadOnlySpan<char> word) => MomentsBySpan.Contains(word);

    /// <summary>Whether a line is one of a box: an offer, a placeholder, the label of an advertisement or of other reports.</summary>
    public static bool IsBox(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return BoxLines.Contains(line.TrimEnd('.', ':', '!', ' '))
            || Array.Exists(BoxOpenings, opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            || line.AsSpan().ContainsAny(BoxParts);
    }

    /// <summary>Whether a text contains a phrase of a page that is shown in place of a report.</summary>
    public static bool HasWall(ReadOnlySpan<char> text) => text.ContainsAny(Walls);
}
