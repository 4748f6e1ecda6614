using NewsReader.Core.Documents;
using NewsReader.Markup;

namespace NewsReader.Pages.Compare;

/// <summary>Neighbouring sentences of one block on one side of a row.</summary>
/// <param name="Speaker">Who begins to speak here, under a label; otherwise <see langword="null"/>.</param>
/// <param name="Words">The words, marked.</param>
/// <param name="Address">Their address in the text, relative to the site's root.</param>
internal sealed record CellPassage(SpeakerLabel? Speaker, MarkedText Words, string? Address);
