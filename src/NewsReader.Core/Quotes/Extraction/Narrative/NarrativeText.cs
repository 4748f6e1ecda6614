using NewsReader.Core.Lexicons.Languages;
using NewsReader.Core.Quotes.Extraction.Marks;
using NewsReader.Core.Text;

namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>
/// A document as the attribution steps read it: the reporter's words item by item, each quotation as one item between them.
/// </summary>
internal sealed class NarrativeText
{
    /// <summary>The document's text, which all spans point into.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the document names its speakers by labels: then only what has a cue of its own is speech between them.</summary>
    public bool HasLabels { get; init; }

    /// <summary>Whether the reporter's words are English, as far as they show.</summary>
    public bool IsEnglish { get; set; } = true;

    /// <summary>The items in reading order.</summary>
    public List<Item> Items { get; } = [];

    /// <summary>The quoted runs in reading order.</summary>
    public List<QuotedRun> Runs { get; } = [];

    /// <summary>The sentences in reading order; together they hold every item.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>The paragraphs in reading order.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>The characters of an item; none beyond the ends.</summary>
    public ReadOnlySpan<char> this[int item] => Text.AsSpan(At(item).Span.Start, At(item).Span.Length);

    /// <summary>An item; beyond the ends, an item that is nothing.</summary>
    public Item At(int item) => item >= 0 && item < Items.Count ? Items[item] : default;

    /// <summary>Whether an item is this word, in any case.</summary>
    public bool Is(int item, string word) => this[item].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The language that a sentence is read in.</summary>
    public SpeechLanguage LanguageOf(int sentence) => Paragraphs[Sentences[sentence].Paragraph].Language;

    /// <summary>From the start of item <paramref name="first"/> to the end of the item before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(Items[first].Span.Start, Items[end - 1].Span.End);
}
