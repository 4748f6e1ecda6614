namespace NewsReader.Pages.Compare;

/// <summary>A row in the overview at the edge of a comparison. Where it lies across the strip says its kind without colour.</summary>
/// <param name="Row">The row.</param>
/// <param name="Top">Where it begins, in characters from the top and a little for each row.</param>
/// <param name="Length">How far it reaches.</param>
internal sealed record OverviewMark(RowItem Row, int Top, int Length)
{
    /// <summary>Across the whole strip: the kinds of rows, and a margin for what is material.</summary>
    public const int Width = 16;

    /// <summary>What every row takes, however short, so that each can be hit.</summary>
    private const int Least = 40;

    /// <summary>Its kind for the style sheet.</summary>
    public string Kind => Row.Row.IsMoved ? "moved" : Row.Kind;

    /// <summary>Whether it has a change to check.</summary>
    public bool IsMaterial => Row.Changes.Count > 0 || Row.Quotes.Count > 0;

    /// <summary>Where it begins across: what only the right text has lies right, the rest left or in the middle.</summary>
    public int Left => Kind switch { "right" => 6, "form" => 4, "same" => 5, "moved" => 2, _ => 0 };

    /// <summary>How much of the strip it takes across.</summary>
    public int Across => Kind switch { "left" or "right" => 5, "form" => 3, "same" => 1, "moved" => 7, _ => 11 };

    /// <summary>The rows, one below the other.</summary>
    public static IReadOnlyList<OverviewMark> Of(IReadOnlyList<RowItem> rows)
    {
        var marks = new List<OverviewMark>(rows.Count);
        foreach (var row in rows)
        {
            var length = Least + Math.Max(row.Row.Left.Sum(span => span.Length), row.Row.Right.Sum(span => span.Length));
            marks.Add(new(row, Height(marks), length));
        }

        return marks;
    }

    /// <summary>How far all of them reach.</summary>
    public static int Height(IReadOnlyList<OverviewMark> marks) => marks.Count == 0 ? 0 : marks[^1].Top + marks[^1].Length;
}
