using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Core.Text.Normalization;

namespace NewsReader.Core.Comparisons.Texts;

/// <summary>The body of a document as its comparison reads it: sentence by sentence, each in units free of form.</summary>
internal sealed class ComparedText
{
    private readonly List<TextSpan> sentences = [];
    private readonly List<Block> blocks = [];
    private readonly List<NormalizedToken[]> units = [];

    private readonly TextNormalizer reader;

    private ComparedText(string text, QuotedText quoted, TextNormalizer reader) => (Text, Quoted, this.reader) = (text, quoted, reader);

    /// <summary>The raw text all spans point into.</summary>
    public string Text { get; }

    /// <summary>The sentences of the body in reading order.</summary>
    public IReadOnlyList<TextSpan> Sentences => sentences;

    /// <summary>The block of each sentence.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The units of each sentence.</summary>
    public IReadOnlyList<NormalizedToken[]> Units => units;

    /// <summary>The text in quotation marks or under a speaker's label.</summary>
    public QuotedText Quoted { get; }

    /// <summary>Index of the quotation with the first quoted word of a sentence; -1 for none.</summary>
    public int QuoteOf(int sentence)
    {
        if (Quoted.Touches(sentences[sentence]))
        {
            foreach (var unit in units[sentence])
            {
                if (Quoted.IndexAt(unit.Span) is var quote and >= 0)
                {
                    return quote;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether any word of a sentence is quoted.</summary>
    public bool IsQuoted(int sentence) => QuoteOf(sentence) >= 0;

    /// <summary>Reads a document's body.</summary>
    /// <param name="reader">The reader both sides share, so that equal keys are the same string.</param>
    /// <param name="cancellation">Looked at before each sentence.</param>
    public static ComparedText Of(Document document, TextNormalizer reader, CancellationToken cancellation)
    {
        var read = new ComparedText(document.Text, QuotedText.Of(document), reader);
        foreach (var block in document.Body)
        {
            foreach (var sentence in block.Sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                read.Add(block, sentence);
            }
        }

        return read;
    }

    /// <summary>Reads the text around the body of the same document, one unit per block: headline, captions, sign-off.</summary>
    public ComparedText Around(Document document)
    {
        var read = new ComparedText(Text, Quoted, reader);
        foreach (var block in document.Blocks.Where(block => !block.IsBody && !block.Content.IsEmpty))
        {
            read.Add(block, block.Content);
        }

        return read;
    }

    /// <summary>Reads words from outside the text, such as a name, in the same way as the text.</summary>
    public NormalizedToken[] Read(string words) => reader.Read(words, new(0, words.Length));

    private void Add(Block block, TextSpan sentence)
    {
        sentences.Add(sentence);
        blocks.Add(block);
        units.Add(reader.ReadSentence(Text, sentence));
    }

    /// <summary>The units of several sentences, one after the other.</summary>
    public NormalizedToken[] UnitsOf(IReadOnlyList<int> indexes) =>
        indexes.Count == 1 ? units[indexes[0]] : [.. indexes.SelectMany(index => units[index])];

    /// <summary>The spans of several sentences.</summary>
    public IReadOnlyList<TextSpan> SpansOf(IReadOnlyList<int> indexes) =>
        indexes.Count == 1 ? [sentences[indexes[0]]] : [.. indexes.Select(index => sentences[index])];
}
