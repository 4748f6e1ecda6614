using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Collation;

/// <summary>One passage as each of several documents has it.</summary>
/// <param name="Sentences">
/// For each document, in the order of the collation, the sentences that render the passage; empty where it has none.
/// </param>
public sealed record CollationRow(IReadOnlyList<IReadOnlyList<TextSpan>> Sentences)
{
    /// <summary>How many documents have the passage.</summary>
    public int Witnesses => Sentences.Count(spans => spans.Count > 0);
}
