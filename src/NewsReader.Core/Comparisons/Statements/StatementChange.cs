using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>One change to check: one statement that the two texts make differently, or that only one of them makes.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Row">Index of its row; the rows of the surroundings (headline, captions) follow those of the report.</param>
/// <param name="Left">Its words in the left text; <see langword="null"/> when only the right makes the statement.</param>
/// <param name="Right">Its words in the right text; <see langword="null"/> when only the left makes the statement.</param>
/// <param name="Score">How much it matters, from 0; comparable between comparisons. The list is sorted by it, highest first.</param>
/// <param name="Words">What differs, in one line of plain words, without the kind.</param>
public sealed record StatementChange(ChangeKind Kind, int Row, TextSpan? Left, TextSpan? Right, double Score, string Words)
{
    /// <summary>How much it matters in three steps: 3 the claim of the report changes, 2 a claim in it, 1 a detail.</summary>
    public int Weight => Score >= ChangeWeights.Grave ? 3 : Score >= ChangeWeights.Middling ? 2 : 1;
}
