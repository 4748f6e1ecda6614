using NewsReader.Core.Documents;
using NewsReader.Core.Text;
using NewsReader.Presentation;

namespace NewsReader.Pages.Compare;

/// <summary>Position of each sentence of a document: its block and its address.</summary>
internal sealed class SentencePlaces
{
    private readonly Dictionary<TextSpan, (Block Block, string Anchor)> places = [];

    public SentencePlaces(Document document)
    {
        foreach (var (index, block) in document.Blocks.Index())
        {
            foreach (var (number, sentence) in block.Sentences.Index())
            {
                places.TryAdd(sentence, (block, Anchors.Sentence(index, number)));
            }
        }
    }

    /// <summary>The block of a sentence; <see langword="null"/> for a range that is not a sentence.</summary>
    public Block? BlockOf(TextSpan sentence) => places.TryGetValue(sentence, out var place) ? place.Block : null;

    /// <summary>How an address points at a sentence; <see langword="null"/> for a stretch that is none.</summary>
    public string? AnchorOf(TextSpan sentence) => places.TryGetValue(sentence, out var place) ? place.Anchor : null;
}
