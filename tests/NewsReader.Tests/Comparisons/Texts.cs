using NewsReader.Core.Comparisons;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Tests.Comparisons;

/// <summary>Documents and comparisons from plain text, a paragraph a line.</summary>
internal static class Texts
{
    public static Document Document(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var span = new TextSpan(start, end).Trim(text);
            if (!span.IsEmpty)
            {
                blocks.Add(new()
                {
                    Role = BlockRole.Paragraph,
                    Span = span,
                    Content = span,
                    Sentences = SentenceSplitter.Split(text, span)
                });
            }

            start = end + 1;
        }

        return new() { Text = text, Blocks = blocks };
    }

    public static Comparison Compare(string left, string right) => Comparison.Of(Document(left), Document(right));
}
