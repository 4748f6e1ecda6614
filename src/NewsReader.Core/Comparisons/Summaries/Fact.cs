using NewsReader.Core.Comparisons.Statements;

namespace NewsReader.Core.Comparisons.Summaries;

/// <summary>A statement whose value changed from version to version of a story.</summary>
/// <param name="Kind">What the latest change of it was about.</param>
/// <param name="Topic">The words that all its versions share around it, to name it by; may be empty.</param>
/// <param name="Values">Its values in order of publication; at least two, neighbours differ.</param>
/// <param name="Score">How much it matters: the score of its gravest change.</param>
public sealed record Fact(ChangeKind Kind, string Topic, IReadOnlyList<FactValue> Values, double Score);
