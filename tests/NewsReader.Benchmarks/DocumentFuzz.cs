using NewsReader.Core.Documents;
using NewsReader.Core.Parsing;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Benchmarks;

/// <summary>
/// Reads and parses layouts of transcripts and articles mutated at random, and checks after each what must hold of any
/// input: no exception, every character in exactly one place, sentences that cover their blocks.
/// </summary>
internal sealed class DocumentFuzz(IReadOnlyList<string> layouts, int seed)
{
    private static readonly Format[] Formats = Enum.GetValues<Format>();

    private readonly DocumentMutations mutations = new(layouts, new Random(seed));

    /// <summary>How many documents have been read.</summary>
    public long Documents { get; private set; }

    /// <summary>The bytes of the document read last.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>What it was read as.</summary>
    public Format Format { get; private set; }

    /// <summary>Reads one more mutated document, in every format in turn.</summary>
    /// <exception cref="InvalidOperationException">Something that must hold does not; the message holds the document.</exception>
    public void Step()
    {
        Format = Formats[Documents % Formats.Length];
        Bytes = mutations.Next();
        Documents++;
        try
        {
            Check(DocumentParser.Parse(DocumentReader.Read(Bytes, Format)));
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"Seed {seed}, document {Documents}, {Format}: "
                + $"{broken.Message}\n{Convert.ToBase64String(Bytes)}",
                broken);
        }
    }

    /// <summary>Checks what must hold of any document.</summary>
    /// <exception cref="InvalidOperationException">Something does not hold.</exception>
    public static void Check(Document document)
    {
        var position = 0;
        foreach (var span in document.Blocks.Select(block => block.Span).Concat(document.Furniture.Select(piece => piece.Span)).Order())
        {
            Require(span.Start == position && !span.IsEmpty, $"gap or overlap at {position}");
            position = span.End;
        }

        Require(position == document.Text.Length, "the end of the text is in no block");
        foreach (var block in document.Blocks)
        {
            Check(document.Text, block);
        }
    }

    private static void Check(string text, Block block)
    {
        Require(block.Span.Contains(block.Content), "content outside its block");
        var position = block.Content.Start;
        foreach (var sentence in block.Sentences)
        {
            Require(sentence.Start >= position && !sentence.IsEmpty && sentence.End <= block.Content.End, "sentence out of order or place");
            Require(text.AsSpan(position, sentence.Start - position).IsWhiteSpace(), "words between sentences");
            position = sentence.End;
        }

        Require(text.AsSpan(position, block.Content.End - position).IsWhiteSpace(), "words after the last sentence");
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }

    /// <summary>The inputs of the specification page: layouts written for this project.</summary>
    public static IReadOnlyList<string> LayoutsOf(string page)
    {
        const string fence = "```";
        return [.. page.Split(fence + "input")
            .Skip(1)
            .Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..part.IndexOf(fence, StringComparison.Ordinal)])];
    }
}
