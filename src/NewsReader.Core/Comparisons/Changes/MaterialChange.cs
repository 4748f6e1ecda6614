using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Changes;

/// <summary>A change that alters what is claimed.</summary>
/// <param name="Kind">What kind of claim it touches.</param>
/// <param name="Row">Index of its row; rows of the fields are numbered after those of the report.</param>
/// <param name="Left">Where the left text has it; <see langword="null"/> when the right text added it.</param>
/// <param name="Right">Where the right text has it; <see langword="null"/> when it was dropped.</param>
public sealed record MaterialChange(MaterialKind Kind, int Row, TextSpan? Left, TextSpan? Right);
