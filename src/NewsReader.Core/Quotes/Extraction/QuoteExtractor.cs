using NewsReader.Core.Documents;
using NewsReader.Core.Quotes.Extraction.Attribution;
using NewsReader.Core.Quotes.Extraction.Names;
using NewsReader.Core.Quotes.Extraction.Narrative;

namespace NewsReader.Core.Quotes.Extraction;

/// <summary>Reads who said what, in which words, from a document.</summary>
public static class QuoteExtractor
{
    /// <summary>Below this confidence a speaker is unclear.</summary>
    public const double Threshold = 0.3;

    /// <summary>The quotes of <paramref name="document"/> in reading order. A pure function, linear in the length of the text.</summary>
    public static IReadOnlyList<Quote> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = NarrativeReader.Read(document);
        var cast = new EntityRegistry(NameFinder.Find(text));
        RoleReader.Read(text, cast);
        GenderReader.Read(text, cast);
        var attributor = new RunAttributor(text, cast);
        attributor.Attribute();
        return [.. QuoteAssembly.Assemble(text, attributor).Concat(LabelledTurns.Read(document, cast)).OrderBy(quote => quote.Parts[0])];
    }
}
