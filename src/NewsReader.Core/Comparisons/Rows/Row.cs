using NewsReader.Core.Comparisons.Alignment;
using NewsReader.Core.Comparisons.WordDiff;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Rows;

/// <summary>
/// One line of a comparison: the sentences of both sides that render the same passage, or a sentence that only one side
/// has. Wording, order and shape are independent facts.
/// </summary>
public sealed record Row
{
    /// <summary>Sentences of the left text, as spans into it, in reading order; empty when only the right has the passage.</summary>
    public required IReadOnlyList<TextSpan> Left { get; init; }

    /// <summary>Sentences of the right text; empty when only the left has the passage.</summary>
    public required IReadOnlyList<TextSpan> Right { get; init; }

    /// <summary>The verdict on the words.</summary>
    public required Wording Wording { get; init; }

    /// <summary>How many sentences of each side it joins.</summary>
    public required Shape Shape { get; init; }

    /// <summary>Whether the passage moved in the order of the other text: outside the heaviest increasing chain.</summary>
    public bool IsMoved { get; init; }

    /// <summary>
    /// For a moved row, which is at its left position: index of the row after which its right side comes in the right text,
    /// -1 for the top. <see langword="null"/> when the row is not moved.
    /// </summary>
    public int? RightAfter { get; init; }

    /// <summary>Whether so few words are unchanged that the row is shown as replaced, without word marks.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>Whether a reader put these sentences together.</summary>
    public bool IsByReader { get; init; }

    /// <summary>The confidence that both sides are the same passage, 0 to 1; 1 for a passage of one side.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The reasons for the confidence, each a short phrase for a reader (<c>5 longer words shared</c>).</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>
    /// Words of the left text that the right does not have here, as spans into the left text. Empty when the row is shown
    /// as replaced whole.
    /// </summary>
    public IReadOnlyList<TextSpan> Deleted { get; init; } = [];

    /// <summary>Words of the right text that the left does not have here, as spans into the right text.</summary>
    public IReadOnlyList<TextSpan> Inserted { get; init; } = [];

    /// <summary>The changed parts of the left: its marks, or all of it when it is unmatched or replaced.</summary>
    public IReadOnlyList<TextSpan> MarkedLeft => IsReplaced || Wording == Wording.OnlyLeft ? Left : Deleted;

    /// <summary>All of the right that is to be shown as changed.</summary>
    public IReadOnlyList<TextSpan> MarkedRight => IsReplaced || Wording == Wording.OnlyRight ? Right : Inserted;

    /// <summary>Words whose form alone differs (quote style, dash, case, spelled number), as spans into the left text.</summary>
    public IReadOnlyList<TextSpan> LeftForm { get; init; } = [];

    /// <summary>Words whose form alone differs, as spans into the right text.</summary>
    public IReadOnlyList<TextSpan> RightForm { get; init; } = [];
}
