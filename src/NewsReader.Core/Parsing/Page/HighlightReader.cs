using System.Collections.Frozen;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>
/// Finds the points in which a page sums a report up: the bullets between headline and report, and the lines under the mark
/// <c>@highlight</c> below it.
/// </summary>
internal static class HighlightReader
{
    // Only headline, standfirst, byline and date come above the points. Bullets further down are a list of the report.
    private const int HeadPassages = 6;

    // Characters of a sentence or two. A longer item is a paragraph that opens with a dash.
    private const int LongestPoint = 300;

    // A single one is a dash that opens a sentence.
    private const int FewestPoints = 2;

    private const string Mark = "@highlight";

    private static readonly FrozenSet<string> Labels =
        WordList.Load("Lexicons.English.Page.highlight-labels.txt", StringComparer.OrdinalIgnoreCase);

    public static void Read(Draft draft)
    {
        var head = 0;
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (passage.Words(draft.Text) is Mark)
            {
                ReadMarked(draft, i + 1);
            }
            else if (head < HeadPassages && ReadHead(draft, i))
            {
                head = HeadPassages;
            }

            head += passage.Furniture is null ? 1 : 0;
        }
    }

    private static void ReadMarked(Draft draft, int i)
    {
        if (i < draft.Passages.Count && draft.Passages[i] is { IsOpen: true } point && point.Span.Length <= LongestPoint)
        {
            point.Role = BlockRole.Trailer;
        }
    }

    /// <summary>Reads the points that begin here, under their label or without one; answers whether there are any.</summary>
    private static bool ReadHead(Draft draft, int i)
    {
        var passage = draft.Passages[i];
        var isLabel = passage.IsOpen && Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(passage.Words(draft.Text).Trim(" :"));
        var first = isLabel ? i + 1 : i;
        var end = first;
        while (end < draft.Passages.Count && IsPoint(draft, end))
        {
            end++;
        }

        // A report that consists of a list has no words below it to sum up; nor has a list that an introduction announces.
        if (end - first < FewestPoints
            || !draft.Passages.Skip(end).Any(below => below.IsOpen && LetterCase.EndsWithStop(below.Words(draft.Text)))
            || IsAnnounced(draft, i))
        {
            return false;
        }

        passage.Furniture = isLabel ? FurnitureReason.PageFurniture : null;
        foreach (var point in draft.Passages.Skip(first).Take(end - first))
        {
            point.Role = BlockRole.Standfirst;
            point.Content = new TextSpan(point.Span.Start + 1, point.Span.End).Trim(draft.Text);
        }

        return true;
    }

    private static bool IsPoint(Draft draft, int i) =>
        draft.Passages[i] is { IsOpen: true } passage && passage.Span.Length is > 2 and <= LongestPoint
        && passage.Words(draft.Text) is ['•' or '·' or '*' or '-' or '–' or '▪' or '■' or '●', ' ' or '\t' or '\u00A0', ..];

    private static bool IsAnnounced(Draft draft, int i) =>
        i > 0 && draft.Passages[i - 1] is { IsOpen: true } above
            && (LetterCase.EndsWithStop(above.Words(draft.Text)) || above.Words(draft.Text)[^1] == ':');
}
