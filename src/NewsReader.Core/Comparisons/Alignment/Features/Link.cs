namespace NewsReader.Core.Comparisons.Alignment.Features;

/// <summary>One sentence of each side, and the share of their information both have, 0 to 1.</summary>
internal readonly record struct Link(int Left, int Right, double Similarity);
