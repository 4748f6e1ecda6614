using NewsReader.Core.Documents;
using NewsReader.Json;

namespace NewsReader.Presentation.Resources;

/// <summary>What the format of a document states about a part of its text, so that the text can be parsed again the same way.</summary>
/// <param name="Start">Where the stretch begins, in Unicode code points of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Role">What it is; null when the format does not say.</param>
/// <param name="Speaker">Who speaks; null when the format names no speaker.</param>
/// <param name="Seconds">When it was said, from the start of the recording.</param>
/// <param name="CreditStart">Where it begins to say who made the picture.</param>
/// <param name="CreditEnd">Where that ends.</param>
internal sealed record HintResource(int Start, int End, BlockRole? Role, string? Speaker, double? Seconds, int? CreditStart, int? CreditEnd)
{
    /// <summary>A hint.</summary>
    public static HintResource Of(LayoutHint hint, CodePoints points) => new(
        points.At(hint.Span.Start), points.At(hint.Span.End), hint.Role, hint.Speaker, hint.Offset?.TotalSeconds,
        hint.Credit is { } opened ? points.At(opened.Start) : null, hint.Credit is { } closed ? points.At(closed.End) : null);
}
