using System.Collections.Frozen;
using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing.Transcript;

/// <summary>
/// Finds the headings that divide a call or a hearing into stages: <c>Question-and-Answer Session</c>. They are not speech.
/// </summary>
internal static class HeadingLineReader
{
    private static readonly FrozenSet<string> Headings =
        WordList.Load("Lexicons.English.Page.transcript-headings.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly int LongestHeading = Headings.Max(heading => heading.Length) + 1;

    public static void Read(Draft draft)
    {
        foreach (var passage in draft.Passages)
        {
            if (passage.IsOpen
                && passage.Span.Length <= LongestHeading
                && Headings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(passage.Words(draft.Text).TrimEnd(":")))
            {
                passage.Role = BlockRole.Heading;
            }
        }
    }
}
