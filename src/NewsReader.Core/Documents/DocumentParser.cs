namespace NewsReader.Core.Documents;

/// <summary>
/// Reads a manuscript into a document: what each stretch of text is, who speaks it, and the facts the text states about
/// itself. Never throws on any text and never loses any: what cannot be placed stays a paragraph.
/// </summary>
public static class DocumentParser
{
    /// <summary>The manuscript read. A pure function, linear in the length of the text.</summary>
    public static Document Parse(Manuscript manuscript)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        var draft = new Draft(manuscript) { Passages = PassageReader.Read(manuscript) };
        return DocumentAssembly.Assemble(draft);
    }
}
