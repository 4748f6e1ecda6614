namespace NewsReader.Core.Comparison;

/// <summary>A row and the indexes of its first sentences.</summary>
/// <param name="Row">The row.</param>
/// <param name="Left">Index of its first left sentence; <see langword="null"/> when it has none.</param>
/// <param name="Right">Index of its first right sentence; <see langword="null"/> when it has none.</param>
internal readonly record struct PlacedRow(Row Row, int? Left, int? Right);
