namespace NewsReader.Api.Resources;

/// <summary>Two texts sentence by sentence. Spans are pairs of offsets in Unicode code points, half-open.</summary>
/// <param name="Summary">How many rows there are of each kind.</param>
/// <param name="Fields">What differs in headline, outlet, date and the like.</param>
/// <param name="Rows">The sentences in order, those of the report first, then those around it.</param>
/// <param name="Changes">Changes to check, the weightiest first.</param>
/// <param name="Coarse">Whether the texts were too long to be aligned exactly.</param>
internal sealed record ComparisonResource(
    ComparisonCounts Summary, IReadOnlyList<ComparedField> Fields, IReadOnlyList<ComparedRow> Rows, IReadOnlyList<ComparedChange> Changes,
        bool Coarse);
