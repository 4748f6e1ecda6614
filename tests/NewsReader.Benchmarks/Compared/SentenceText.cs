using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Benchmarks.Compared;

/// <summary>Documents made of sentences whose borders are known.</summary>
internal static class SentenceText
{
    /// <summary>How many sentences a paragraph is given.</summary>
    private const int ParagraphLength = 3;

    /// <summary>The sentences in paragraphs of three.</summary>
    public static Document Of(IEnumerable<string> sentences)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        foreach (var paragraph in sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence)).Chunk(ParagraphLength))
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            var spans = paragraph.Select((sentence, index) => Add(text, index == 0 ? "" : " ", sentence.Trim())).ToList();
            var whole = new TextSpan(spans[0].Start, spans[^1].End);
            blocks.Add(new() { Role = BlockRole.Paragraph, Span = whole, Content = whole, Sentences = spans });
        }

        return new() { Text = text.ToString(), Blocks = blocks };
    }

    /// <summary>A document's sentences several times over.</summary>
    public static Document Repeat(Document document, int times)
    {
        var sentences = document.Body.SelectMany(block => block.Sentences).Select(sentence => sentence.Of(document.Text)).ToList();
        return Of(Enumerable.Repeat(sentences, times).SelectMany(copy => copy));
    }

    private static TextSpan Add(StringBuilder text, string separator, string sentence)
    {
        text.Append(separator);
        var start = text.Length;
        text.Append(sentence);
        return new(start, text.Length);
    }
}
