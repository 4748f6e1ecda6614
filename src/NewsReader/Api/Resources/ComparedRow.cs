using NewsReader.Core.Comparisons.Alignment;

namespace NewsReader.Api.Resources;

/// <summary>Sentences of both texts that belong together, or of one that has no counterpart.</summary>
/// <param name="Left">Spans of the sentences of the left text.</param>
/// <param name="Right">Spans of the sentences of the right text.</param>
/// <param name="Wording">How the words differ.</param>
/// <param name="Moved">Whether it is elsewhere in the order.</param>
/// <param name="Shape">How many sentences are on each side.</param>
/// <param name="Replaced">Whether the row is shown as replaced, because too few words are in common.</param>
/// <param name="Confidence">How sure the pairing is, 0 to 1.</param>
/// <param name="Reasons">What the pairing rests on.</param>
/// <param name="Deleted">Spans of words that only the left side has.</param>
/// <param name="Inserted">Spans of words that only the right side has.</param>
/// <param name="Form">Spans of words that differ in form only.</param>
/// <param name="Around">True for text around the report (headline, captions, sign-off); absent for the report.</param>
internal sealed record ComparedRow(
    IReadOnlyList<int[]> Left, IReadOnlyList<int[]> Right, ComparedWording Wording, bool Moved, Shape Shape, bool Replaced,
        double Confidence,
    IReadOnlyList<string> Reasons, IReadOnlyList<int[]> Deleted, IReadOnlyList<int[]> Inserted, ComparedForm Form, bool? Around = null);
