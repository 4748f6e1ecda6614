using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Parsing;

/// <summary>
/// Distinguishes a summary from a truncated opening: pages without a summary of their own give search engines the first two
/// hundred characters of their text, often up to the middle of a word.
/// </summary>
internal static class CutSummary
{
    // Paragraphs of the body that a summary may be taken from. The usual two hundred characters rarely fill four, even below a standfirst.
    private const int FirstBlocks = 4;

    /// <summary>Whether the summary is the beginning of the report, and ends before a sentence of it does.</summary>
    public static bool Is(string summary, Document document)
    {
        var key = Key(summary.AsSpan().TrimEnd(" .…[]").ToString());
        var isMarked = summary.AsSpan().TrimEnd(" ]").EndsWith("…") || summary.AsSpan().TrimEnd(" ]").EndsWith("...");
        var first = document.Body.Where(block => block.Role != BlockRole.Heading).Take(FirstBlocks).ToList();
        return key.Length > 0
            && (IsCut(key, isMarked, first.ConvertAll(block => block.Content.Of(document.Text)))
                || IsCut(key, isMarked, first.ConvertAll(block => block.Span.Of(document.Text))));
    }

    // It may begin with any of the first paragraphs: the first may be a standfirst.
    private static bool IsCut(string key, bool isMarked, List<string> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = Key(string.Join(' ', blocks.Skip(i)));
            if (text.StartsWith(key, StringComparison.Ordinal) && text.Length > key.Length && (isMarked || !IsStop(text[key.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStop(char next) => next is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '"';

    private static string Key(string words) => LetterCase.Key(words).Replace('“', '"').Replace('”', '"');
}
