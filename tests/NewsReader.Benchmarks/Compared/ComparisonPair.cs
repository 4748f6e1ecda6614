namespace NewsReader.Benchmarks.Compared;

/// <summary>Two texts to compare.</summary>
/// <param name="Name">What kind of pair.</param>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
internal sealed record ComparisonPair(string Name, string Left, string Right)
{
    /// <summary>Words of both sides together.</summary>
    public int Words => Count(Left) + Count(Right);

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
