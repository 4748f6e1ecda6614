using NewsReader.Core.Text;

namespace NewsReader.Core.Documents.Layout;

/// <summary>Finds the words under pictures by their credit, and credits that are printed twice.</summary>
internal static class CaptionReader
{
    // A longer paragraph that ends in a credit is prose with a source, not a caption.
    private const int LongestCaption = 900;

    public static void Read(Draft draft)
    {
        Passage? previous = null;
        foreach (var passage in draft.Passages)
        {
            if (passage.Role == BlockRole.Caption || (passage.IsOpen && passage.Span.Length <= LongestCaption))
            {
                Read(draft.Text, passage, previous);
            }

            previous = passage.Furniture is null ? passage : previous;
        }
    }

    private static void Read(string text, Passage passage, Passage? previous)
    {
        if (CreditScanner.In(text, passage.Span, passage.Role == BlockRole.Caption) is not { } found)
        {
            return;
        }

        var credit = found.Credit.Of(text);
        if (found.Caption.IsEmpty && previous is { Role: BlockRole.Caption } && IsSame(previous.Credit?.Value, credit))
        {
            passage.Role = null;
            passage.Furniture = FurnitureReason.Repetition;
            return;
        }

        passage.Role = BlockRole.Caption;
        passage.Content = WithoutRepetition(text, found.Caption, credit);
        passage.Credit = new(credit, found.Credit);
    }

    // "… at dusk. Photo: A. Name (A. Name)": the credit stands inside the words a second time.
    private static TextSpan WithoutRepetition(string text, TextSpan caption, string credit) =>
        !caption.IsEmpty && CreditScanner.In(text, caption, isCaption: true) is { Caption.IsEmpty: false } again && IsSame(again.Credit.Of(text), credit)
            ? again.Caption
            : caption;

    private static bool IsSame(string? one, string other) => one is not null && string.Equals(Lettering.Key(one), Lettering.Key(other), StringComparison.Ordinal);
}
