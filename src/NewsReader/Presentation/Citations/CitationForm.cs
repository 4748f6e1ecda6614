namespace NewsReader.Presentation.Citations;

/// <summary>A form in which a citation is read.</summary>
/// <param name="Suffix">What its address ends with, after a full stop.</param>
/// <param name="Name">What people call it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="FileExtension">What its file ends with, by which programs know it.</param>
/// <param name="Write">Writes it.</param>
internal sealed record CitationForm(string Suffix, string Name, string MediaType, string FileExtension, Func<CitedReport, string> Write)
{
    /// <summary>Matches the suffix of a form in an address.</summary>
    public const string Pattern = "^(txt|bib|ris|csl)$";

    /// <summary>The forms, the one for people first.</summary>
    public static IReadOnlyList<CitationForm> All { get; } =
    [
        new("txt", "Plain text", "text/plain", "txt", PlainCitation.Of),
        new("bib", "BibTeX", "application/x-bibtex", "bib", BibTexCitation.Of),
        new("ris", "RIS", "application/x-research-info-systems", "ris", RisCitation.Of),
        new("csl", "CSL-JSON", "application/vnd.citationstyles.csl+json", "csl.json", CslCitation.Of),
    ];

    /// <summary>Whether it is for a program, so that a browser saves it instead of showing it.</summary>
    public bool IsForPrograms => this != All[0];
}
