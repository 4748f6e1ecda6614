using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;

namespace NewsReader.Core.Parsing;

/// <summary>Determines from the form of a document how it was published.</summary>
internal static class MediumReader
{
    public static Medium Of(Draft draft)
    {
        if (draft.Manuscript.Medium != Medium.Unknown)
        {
            return draft.Manuscript.Medium;
        }

        var roles = draft.Passages.Where(passage => passage.Role is not null).Select(passage => passage.Role!.Value).ToHashSet();
        var isSpoken = roles.Contains(BlockRole.Turn)
            || draft.SignOff is not null
            || (draft.Duration?.Span is not null && draft.Headline is null);
        return isSpoken ? Medium.Broadcast
            : draft.IsAgencyCopy ? Medium.Wire
            : roles.Overlaps([BlockRole.Headline, BlockRole.Section, BlockRole.Caption, BlockRole.Byline, BlockRole.Related]) ? Medium.Web
            : Medium.Unknown;
    }
}
