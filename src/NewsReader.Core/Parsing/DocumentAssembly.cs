using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Sentences;

namespace NewsReader.Core.Parsing;

/// <summary>Turns a settled draft into a document: blocks with their sentences, furniture for all the rest, and fields.</summary>
internal static class DocumentAssembly
{
    public static Document Assemble(Draft draft)
    {
        var blocks = new List<Block>(draft.Passages.Count);
        var sentences = new List<TextSpan>();
        var furniture = new List<Furniture>(draft.Passages.Count + 1);
        var position = 0;
        foreach (var passage in draft.Passages)
        {
            AddSeparator(furniture, new(position, passage.Span.Start));
            if (passage.Furniture is { } reason)
            {
                furniture.Add(new(passage.Span, reason));
            }
            else
            {
                blocks.Add(BlockOf(draft.Text, passage, sentences));
            }

            position = passage.Span.End;
        }

        AddSeparator(furniture, new(position, draft.Text.Length));
        return Fields.Fill(draft, new() { Text = draft.Text, Blocks = blocks, Furniture = furniture });
    }

    private static void AddSeparator(List<Furniture> furniture, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            furniture.Add(new(span, FurnitureReason.Separator));
        }
    }

    private static Block BlockOf(string text, DraftPassage passage, List<TextSpan> sentences)
    {
        var content = passage.Content ?? passage.Span;
        sentences.Clear();
        SentenceSplitter.Split(text, content, sentences);
        return new()
        {
            Role = passage.Role ?? BlockRole.Paragraph,
            Span = passage.Span,
            Content = content,
            Sentences = sentences.ToArray(),
            Speaker = passage.Speaker,
            Credit = passage.Credit,
            Offset = passage.Offset,
        };
    }
}
