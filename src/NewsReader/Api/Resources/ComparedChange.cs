using NewsReader.Core.Comparisons.Statements;

namespace NewsReader.Api.Resources;

/// <summary>A change to check, the weightiest first.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Left">Its span in the left text; null when only the right text has it.</param>
/// <param name="Right">Its span in the right text.</param>
/// <param name="Row">Its row.</param>
/// <param name="Weight">How much it weighs, the weightiest highest.</param>
/// <param name="Score">What the order rests on.</param>
/// <param name="Text">The change in one line of words.</param>
internal sealed record ComparedChange(ChangeKind Kind, int[]? Left, int[]? Right, int Row, int Weight, double Score, string Text);
