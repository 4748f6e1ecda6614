using NewsReader.Core.Documents;
using NewsReader.Core.Parsing.Page;
using NewsReader.Core.Parsing.Passages;
using NewsReader.Core.Parsing.Transcript;

namespace NewsReader.Core.Parsing;

/// <summary>
/// Reads a manuscript into a document: what each stretch of text is, who speaks it, and the facts the text states about
/// itself. Never throws on any text and never loses any: what cannot be placed stays a paragraph.
/// </summary>
/// <remarks>
/// Each recogniser settles what it knows and leaves the rest open for those after it, so their order is part of the
/// reading.
/// </remarks>
public static class DocumentParser
{
    private static readonly Action<Draft>[] Recognisers =
    [
        HeaderLineReader.Read,
        PageFurnitureReader.Read,
        TimeReader.Read,
        StageDirectionReader.Read,
        ProductionMarkReader.Read,
        HeadingLineReader.Read,
        HighlightReader.Read,
        CaptionReader.Read,
        TrailerReader.Read,
        SignOffReader.Read,
        NameLines.Join,
        AffiliationLines.Join,
        ParliamentHeadings.Read,
        TurnReader.Read,
        BylineReader.Read,
        OutletLineReader.Read,
        DatedOutletReader.Read,
        OpeningReader.Read,
        DatelineReader.Read,
        ContributorReader.Read,
        RelatedReader.Read,
    ];

    // Captions contain only speech: their first cue is not a headline, and their last is not the headline of another
    // report.
    private static readonly Action<Draft>[] RecognisersOfCaptions = [StageDirectionReader.Read, TurnReader.Read];

    /// <summary>The manuscript read. A pure function, linear in the length of the text.</summary>
    public static Document Parse(Manuscript manuscript)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        var draft = new Draft(manuscript) { Passages = PassageReader.Read(manuscript) };
        foreach (var recognise in manuscript.Medium == Medium.Captions ? RecognisersOfCaptions : Recognisers)
        {
            recognise(draft);
        }

        return DocumentAssembly.Assemble(draft);
    }
}
