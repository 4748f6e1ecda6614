using NewsReader.Core.Quotes;
using NewsReader.Core.Quotes.Matching;
using NewsReader.Presentation.Quotes;
using NewsReader.Storage.Rows;

namespace NewsReader.Pages.Compare;

/// <summary>The same words of a speaker as both texts give them, where they do not give them alike.</summary>
/// <param name="Left">The quote in the left text.</param>
/// <param name="Right">The quote in the right text.</param>
/// <param name="IsLeftFuller">
/// Whether the left has more of the speaker's own words; the right is then described relative to the left.
/// </param>
/// <param name="Changes">What the less full one does to the fuller.</param>
internal sealed record QuoteDifference(StoredQuote Left, StoredQuote Right, bool IsLeftFuller, UtteranceChange Changes)
{
    /// <summary>The difference of the words, as a sentence: <c>In the broadcast text it is trimmed at the start.</c></summary>
    public string Words(ComparedSides sides) =>
        $"In the {(IsLeftFuller ? sides.Right : sides.Left).Name} text it is {QuoteVariantPhrases.Of(Changes)}.";

    /// <summary>Who says it in the left text.</summary>
    public string LeftSpeaker => Name(Left.Quote.Speaker);

    /// <summary>Who says it in the right text.</summary>
    public string RightSpeaker => Name(Right.Quote.Speaker);

    private static string Name(Speaker? speaker) =>
        speaker is null ? "speaker unclear" : speaker.Role is null ? speaker.Name : $"{speaker.Name}, {speaker.Role}";
}
