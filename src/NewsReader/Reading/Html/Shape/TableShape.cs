using System.Collections.Frozen;

namespace NewsReader.Reading.Html.Shape;

/// <summary>Counts elements in tables but in none of their cells, each of which the parser moves before its table.</summary>
internal sealed class TableShape
{
    private static readonly FrozenSet<string> Cells = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "td", "th", "caption");

    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "thead", "tbody", "tfoot", "tr", "colgroup", "col");

    // Elements that stay where they are, in a cell or not.
    private static readonly FrozenSet<string> Staying =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "template", "input");

    private readonly Stack<bool> areInCell = [];

    /// <summary>Elements that the parser moves.</summary>
    public int Moved { get; private set; }

    /// <summary>Takes the next tag of a page into account.</summary>
    public void Add(ReadOnlySpan<char> name, bool isEnd)
    {
        if (name.Equals("table", StringComparison.OrdinalIgnoreCase))
        {
            Turn(isEnd);
        }
        else if (areInCell.TryPeek(out var isInCell))
        {
            var isCell = Cells.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            var isPart = Parts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            var stays = isInCell || Staying.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
            Moved += !isEnd && !isCell && !isPart && !stays ? 1 : 0;
            if (isCell || isPart)
            {
                areInCell.Pop();
                areInCell.Push(isCell && !isEnd);
            }
        }
    }

    private void Turn(bool isEnd)
    {
        if (!isEnd)
        {
            areInCell.Push(false);
        }
        else if (areInCell.Count > 0)
        {
            areInCell.Pop();
        }
    }
}
