namespace NewsReader.Core.Comparisons.Rows;

/// <summary>Puts rows into reading order: by the left text; what only the right has, after what precedes it there.</summary>
internal static class RowOrder
{
    /// <summary>The rows in order; moved ones refer to the position of their right side.</summary>
    public static List<PlacedRow> Arrange(List<PlacedRow> placed)
    {
        var byRight = placed.Where(row => row.Right is not null && !row.Row.IsMoved).OrderBy(row => row.Right).ToList();
        var onlyRight = new Queue<PlacedRow>(byRight.Where(row => row.Left is null));
        var ordered = new List<PlacedRow>(placed.Count);
        foreach (var row in placed.Where(row => row.Left is not null).OrderBy(row => row.Left))
        {
            if (!row.Row.IsMoved && row.Right is { } right)
            {
                while (onlyRight.TryPeek(out var next) && next.Right < right)
                {
                    ordered.Add(onlyRight.Dequeue());
                }
            }

            ordered.Add(row);
            while (!row.Row.IsMoved && row.Right is { } place && onlyRight.TryPeek(out var following) && following.Right == place + 1)
            {
                ordered.Add(onlyRight.Dequeue());
                place++;
            }
        }

        ordered.AddRange(onlyRight);
        return WithRightPlaces(ordered);
    }

    private static List<PlacedRow> WithRightPlaces(List<PlacedRow> ordered)
    {
        var inPlace = ordered.Index().Where(row => row.Item.Right is not null && !row.Item.Row.IsMoved).ToList();
        var rights = inPlace.ConvertAll(row => row.Item.Right!.Value);
        return ordered.ConvertAll(row => row.Row.IsMoved ? row with { Row = row.Row with { RightAfter = After(row.Right!.Value) } } : row);

        int After(int right)
        {
            var found = ~rights.BinarySearch(right) - 1;
            return found < 0 ? -1 : inPlace[found].Index;
        }
    }
}
