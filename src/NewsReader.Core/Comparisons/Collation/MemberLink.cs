namespace NewsReader.Core.Comparisons.Collation;

/// <summary>Two sentences of different texts that a pairwise comparison has in one row.</summary>
/// <param name="One">A sentence of the one text.</param>
/// <param name="Other">A sentence of the other.</param>
/// <param name="Strength">
/// How strongly they belong together: the similarity of their row, 0 to 1; above 1 when a reader put them together.
/// </param>
internal readonly record struct MemberLink(Member One, Member Other, double Strength);
