namespace NewsReader.Core.Quotes.Extraction.Names;

/// <summary>A noun phrase as a range of items of the narrative.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index after its last item.</param>
internal readonly record struct NounPhrase(int First, int End);
