using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;

namespace NewsReader.Tests.Parsing;

/// <summary>Documents in the middle of their reading, for the tests of single recognisers.</summary>
internal static class Drafts
{
    /// <summary>The text cut into passages, then read by the recognisers in turn.</summary>
    public static Draft Read(string text, params Action<Draft>[] recognisers)
    {
        var manuscript = new Manuscript { Text = text };
        var draft = new Draft(manuscript) { Passages = PassageReader.Read(manuscript) };
        foreach (var recognise in recognisers)
        {
            recognise(draft);
        }

        return draft;
    }

    /// <summary>What each passage is: its role, the reason why it is furniture, or a dash while it is open.</summary>
    public static string Roles(Draft draft) =>
        string.Join(" | ", draft.Passages.Select(passage => passage.Role?.ToString() ?? passage.Furniture?.ToString() ?? "-"));

    /// <summary>That no recogniser throws, and that each leaves the passages in order, apart from each other and inside the text.</summary>
    public static void AssertSafe(params Action<Draft>[] recognisers)
    {
        foreach (var text in BadTexts.All)
        {
            var last = 0;
            foreach (var passage in Read(text, recognisers).Passages)
            {
                Assert.InRange(passage.Span.Start, last, passage.Span.End);
                Assert.True(passage.Content is not { } content || passage.Span.Contains(content));
                last = passage.Span.End;
            }

            Assert.InRange(last, 0, text.Length);
        }
    }
}
