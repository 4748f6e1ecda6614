using NewsReader.Core.Comparisons.Texts;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparisons.Statements;

/// <summary>The words of a change on one side.</summary>
/// <param name="Passage">The passage they are in; <see langword="null"/> for a speaker's name.</param>
/// <param name="Start">Index of the first word in the passage.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Span">Their place in the text.</param>
internal sealed record DraftWords(ComparedPassage? Passage, int Start, int End, TextSpan Span)
{
    /// <summary>Words known by their place only.</summary>
    public static DraftWords? Of(TextSpan? span) => span is { } place ? new(null, 0, 0, place) : null;
}
