using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Quotes.Extraction.Marks;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Tokens;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>
/// The step from a document to its narrative. Furniture, credits, bylines, related links and turns under a label stay out.
/// </summary>
internal static class NarrativeReader
{
    public static NarrativeText Read(Document document)
    {
        var narrative =
            new NarrativeText
            {
                Text = document.Text,
                HasLabels = document.Blocks.Any(block => block is { Role: BlockRole.Turn, Speaker: not null })
            };
        var tokens = new List<Token>();
        foreach (var block in document.Blocks.Where(ContainsReporting))
        {
            tokens.Clear();
            AddItems(narrative, block.Content, tokens);
            var first = narrative.Sentences.Count;
            SentenceCutter.Cut(narrative, narrative.Paragraphs.Count);
            narrative.Paragraphs.Add(new(block, first, narrative.Sentences.Count));
        }

        narrative.IsEnglish = EnglishTest.Passes(narrative);
        return narrative;
    }

    /// <summary>Whether a block is in the reporter's voice, so that quotations in it need attribution.</summary>
    private static bool ContainsReporting(Block block) => block.Role switch
    {
        BlockRole.Headline or BlockRole.Standfirst or BlockRole.Heading or BlockRole.Paragraph or BlockRole.Caption => true,
        BlockRole.Turn => block.Speaker is null,
        _ => false,
    };

    private static void AddItems(NarrativeText narrative, TextSpan paragraph, List<Token> tokens)
    {
        var position = paragraph.Start;
        foreach (var run in MarkPairing.Pair(narrative.Text, paragraph))
        {
            AddWords(narrative, new(position, run.Outer.Start), tokens);
            narrative.Items.Add(new(run.Outer, ItemKind.Run, WordClass.None, '\0', narrative.Runs.Count));
            narrative.Runs.Add(run);
            position = run.Outer.End;
        }

        AddWords(narrative, new(position, paragraph.End), tokens);
    }

    private static void AddWords(NarrativeText narrative, TextSpan range, List<Token> tokens)
    {
        tokens.Clear();
        Tokenizer.Tokenize(narrative.Text, range, tokens);
        foreach (var token in tokens)
        {
            var characters = narrative.Text.AsSpan(token.Span.Start, token.Span.Length);
            narrative.Items.Add(token.Kind switch
            {
                TokenKind.Word => new(token.Span, ItemKind.Word, Lexicon.Of(characters), '\0', -1),
                TokenKind.Number => new(token.Span, ItemKind.Number, WordClass.None, '\0', -1),
                _ => new(token.Span, ItemKind.Punctuation, WordClass.None, characters[0], -1),
            });
        }
    }
}
