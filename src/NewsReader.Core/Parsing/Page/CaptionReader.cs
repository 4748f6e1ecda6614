using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Evidence;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Page;

/// <summary>Finds the words under pictures by their credit, and credits that are printed twice.</summary>
internal static class CaptionReader
{
    // A longer paragraph that ends in a credit is prose with a source, not a caption.
    private const int LongestCaption = 900;

    // Without a credit of its own a caption has a sentence or two; a longer line below a credit begins the report.
    private const int LongestBelow = 250;

    public static void Read(Draft draft)
    {
        DraftPassage? previous = null;
        var label = default(PictureLabel);
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (passage.Role == BlockRole.Caption || (passage.IsOpen && passage.Span.Length <= LongestCaption))
            {
                Read(draft.Text, passage, previous, label);
                ReadBelow(draft, i, previous);
                SetRepetitionApart(passage, given);
            }

            label = PictureLabel.Of(passage.Words(draft.Text));
            previous = passage.Furniture is null ? passage : previous;
        }
    }

    /// <summary>A credit without a caption that was given before adds nothing.</summary>
    private static void SetRepetitionApart(DraftPassage passage, HashSet<string> given)
    {
        if (passage is { Role: BlockRole.Caption, Credit: { } credit }
            && !given.Add(LetterCase.Key(credit.Value))
            && IsCreditAlone(passage))
        {
            passage.Role = null;
            passage.Furniture = FurnitureReason.Repetition;
        }
    }

    private static void Read(string text, DraftPassage passage, DraftPassage? previous, PictureLabel label)
    {
        if (label.IsCredit && passage.IsOpen)
        {
            passage.Role = BlockRole.Caption;
            passage.Content = new(passage.Span.End, passage.Span.End);
            passage.Credit = new(passage.Span.Of(text), passage.Span);
        }
        else if (passage.IsOpen && PictureLabel.WordsOf(text, passage.Span, label) is { } words)
        {
            passage.Content = words;
            TakeCredit(passage, previous);
        }
        else
        {
            Read(text, passage);
        }
    }

    // A credit on a line of its own, straight above a short line that an empty one follows, is that of the words below it.
    private static void ReadBelow(Draft draft, int i, DraftPassage? previous)
    {
        var passage = draft.Passages[i];
        if (passage.IsOpen && passage.EmptyLinesBefore == 0 && IsCreditAlone(previous) && passage.Span.Length <= LongestBelow
            && i + 1 < draft.Passages.Count && draft.Passages[i + 1].EmptyLinesBefore > 0)
        {
            TakeCredit(passage, previous);
        }
    }

    private static void TakeCredit(DraftPassage caption, DraftPassage? credit)
    {
        caption.Role = BlockRole.Caption;
        if (IsCreditAlone(credit))
        {
            caption.Credit = credit!.Credit;
            credit.Role = null;
            credit.Furniture = FurnitureReason.Repetition;
        }
    }

    private static bool IsCreditAlone(DraftPassage? passage) =>
        passage is { Role: BlockRole.Caption, Credit: not null, Content: { IsEmpty: true } };

    private static void Read(string text, DraftPassage passage)
    {
        if (passage.Credit?.Span is { } given)
        {
            var bare = CreditScanner.In(text, given, isCaption: true)?.Credit ?? given;
            passage.Credit = new(bare.Of(text), bare);
            passage.Content = WithoutRepetition(text, passage.Content ?? passage.Span, passage.Credit.Value);
            return;
        }

        if (CreditScanner.In(text, passage.Span, passage.Role == BlockRole.Caption) is not { } found)
        {
            return;
        }

        var credit = found.Credit.Of(text);
        passage.Role = BlockRole.Caption;
        passage.Content = WithoutRepetition(text, found.Caption, credit);
        passage.Credit = new(credit, found.Credit);
    }

    // "… at dusk. Photo: A. Name (A. Name)": the credit is repeated inside the caption.
    private static TextSpan WithoutRepetition(string text, TextSpan caption, string credit) =>
        !caption.IsEmpty
            && CreditScanner.In(text, caption, isCaption: true) is { Caption.IsEmpty: false } again
            && IsSame(again.Credit.Of(text), credit)
            ? again.Caption
            : caption;

    private static bool IsSame(string? one, string other) =>
        one is not null && string.Equals(LetterCase.Key(one), LetterCase.Key(other), StringComparison.Ordinal);
}
