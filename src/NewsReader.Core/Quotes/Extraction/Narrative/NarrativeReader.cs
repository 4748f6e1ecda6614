using NewsReader.Core.Documents;
using NewsReader.Core.Lexicons;
using NewsReader.Core.Lexicons.Languages;
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
        var home = SpeechLanguage.Of(document.Language) ?? SpeechLanguage.English;
        foreach (var block in document.Blocks.Where(ContainsReporting))
        {
            var language = AddParagraph(narrative, block, home, tokens);
            var first = narrative.Sentences.Count;
            SentenceCutter.Cut(narrative, narrative.Paragraphs.Count, language);
            narrative.Paragraphs.Add(new(block, first, narrative.Sentences.Count, language));
        }

        narrative.IsEnglish = EnglishTest.Passes(narrative);
        return narrative;
    }

    /// <summary>
    /// Adds the items of a paragraph, read in the language of the document unless its words are clearly those of another.
    /// </summary>
    private static SpeechLanguage AddParagraph(NarrativeText narrative, Block block, SpeechLanguage home, List<Token> tokens)
    {
        var (items, runs) = (narrative.Items.Count, narrative.Runs.Count);
        var language = home.IsDetailed ? home : ParagraphLanguage.Of(narrative.Text, block.Content, home);
        AddItems(narrative, block, language, tokens);
        if (language.IsDetailed && !EnglishTest.Passes(narrative, items)
            && ParagraphLanguage.Of(narrative.Text, block.Content, home) is { IsDetailed: false } other)
        {
            narrative.Items.RemoveRange(items, narrative.Items.Count - items);
            narrative.Runs.RemoveRange(runs, narrative.Runs.Count - runs);
            AddItems(narrative, block, other, tokens);
            return other;
        }

        return language;
    }

    /// <summary>Whether a block is in the reporter's voice, so that quotations in it need attribution.</summary>
    private static bool ContainsReporting(Block block) => block.Role switch
    {
        BlockRole.Headline or BlockRole.Standfirst or BlockRole.Heading or BlockRole.Paragraph or BlockRole.Caption => true,
        BlockRole.Turn => block.Speaker is null,
        _ => false,
    };

    private static void AddItems(NarrativeText narrative, Block block, SpeechLanguage language, List<Token> tokens)
    {
        var (first, position) = (narrative.Items.Count, block.Content.Start);
        var onlyKnownNames = language.CapitalisesNouns || block.Role is BlockRole.Headline or BlockRole.Heading;
        foreach (var run in MarkPairing.Pair(narrative.Text, block.Content, language))
        {
            AddWords(narrative, new(position, run.Outer.Start), language, tokens);
            position = run.Outer.End;
            var before = narrative.Items.Count > first ? narrative.Items[^1] : default;
            if (!NicknameTest.Passes(narrative.Text, run, before, language, onlyKnownNames))
            {
                narrative.Items.Add(new(run.Outer, ItemKind.Run, WordClass.None, '\0', narrative.Runs.Count));
                narrative.Runs.Add(run);
            }
        }

        AddWords(narrative, new(position, block.Content.End), language, tokens);
    }

    private static void AddWords(NarrativeText narrative, TextSpan range, SpeechLanguage language, List<Token> tokens)
    {
        tokens.Clear();
        Tokenizer.Tokenize(narrative.Text, range, tokens);
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Word when language.IsDetailed:
                    AddWord(narrative, token.Span, language);
                    break;
                case TokenKind.Word:
                    JoinedWords.Split(narrative.Text, token.Span, language, part => AddWord(narrative, part, language));
                    break;
                case TokenKind.Number:
                    narrative.Items.Add(new(token.Span, ItemKind.Number, WordClass.None, '\0', -1));
                    break;
                default:
                    narrative.Items.Add(new(token.Span, ItemKind.Punctuation, WordClass.None, narrative.Text[token.Span.Start], -1));
                    break;
            }
        }
    }

    private static void AddWord(NarrativeText narrative, TextSpan span, SpeechLanguage language) =>
        narrative.Items.Add(new(span, ItemKind.Word, language.ClassOf(narrative.Text.AsSpan(span.Start, span.Length)), '\0', -1));
}
