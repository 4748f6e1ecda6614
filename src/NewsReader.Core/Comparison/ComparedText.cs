using NewsReader.Core.Documents;
using NewsReader.Core.Text;

namespace NewsReader.Core.Comparison;

/// <summary>The body of a document as its comparison reads it: sentence by sentence, each in units free of form.</summary>
internal sealed class ComparedText
{
    private readonly List<TextSpan> sentences = [];
    private readonly List<Block> blocks = [];
    private readonly List<FormUnit[]> units = [];

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    private ComparedText(Document document) => (Text, Quoted) = (document.Text, QuotedText.Of(document));

    /// <summary>The raw text all spans point into.</summary>
    public string Text { get; }

    /// <summary>The sentences of the body in reading order.</summary>
    public IReadOnlyList<TextSpan> Sentences => sentences;

    /// <summary>The block each sentence stands in.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The units of each sentence.</summary>
    public IReadOnlyList<FormUnit[]> Units => units;

    /// <summary>What stands in quotation marks or under a speaker's label.</summary>
    public QuotedText Quoted { get; }

    /// <summary>Whether a word, without genitive, stands anywhere in the text.</summary>
    public bool Mentions(string word)
    {
        if (words.Count == 0)
        {
            words.UnionWith(units.SelectMany(sentence => sentence).Select(unit => NameIndex.Bare(unit.Key)));
        }

        return words.Contains(word);
    }

    /// <summary>Reads a document's body.</summary>
    /// <param name="reader">The reader both sides share, so that equal keys are the same string.</param>
    /// <param name="cancellation">Looked at before each sentence.</param>
    public static ComparedText Of(Document document, FormReader reader, CancellationToken cancellation)
    {
        var read = new ComparedText(document);
        foreach (var block in document.Body)
        {
            foreach (var sentence in block.Sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                read.Add(block, sentence, reader);
            }
        }

        return read;
    }

    /// <summary>Reads what stands around a document's body, each block as one: headline, captions, sign-off.</summary>
    /// <param name="reader">The reader both sides share.</param>
    public static ComparedText Around(Document document, FormReader reader)
    {
        var read = new ComparedText(document);
        foreach (var block in document.Blocks.Where(block => !block.IsBody && !block.Content.IsEmpty))
        {
            read.Add(block, block.Content, reader);
        }

        return read;
    }

    private void Add(Block block, TextSpan sentence, FormReader reader)
    {
        sentences.Add(sentence);
        blocks.Add(block);
        units.Add(reader.ReadSentence(Text, sentence));
    }

    /// <summary>The units of several sentences, one after the other.</summary>
    public FormUnit[] UnitsOf(IReadOnlyList<int> indexes) =>
        indexes.Count == 1 ? units[indexes[0]] : [.. indexes.SelectMany(index => units[index])];

    /// <summary>The spans of several sentences.</summary>
    public IReadOnlyList<TextSpan> SpansOf(IReadOnlyList<int> indexes) =>
        indexes.Count == 1 ? [sentences[indexes[0]]] : [.. indexes.Select(index => sentences[index])];
}
