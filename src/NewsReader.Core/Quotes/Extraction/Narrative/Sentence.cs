namespace NewsReader.Core.Quotes.Extraction.Narrative;

/// <summary>A sentence of the narrative as a range of items. A quotation and the words that attribute it are one sentence.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index after its last item.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph);
