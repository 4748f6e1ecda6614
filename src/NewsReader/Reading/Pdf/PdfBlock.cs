namespace NewsReader.Reading.Pdf;

/// <summary>Lines that belong together on a page.</summary>
/// <param name="Lines">Their words.</param>
/// <param name="Size">The size of their letters in points.</param>
internal sealed record PdfBlock(IReadOnlyList<string> Lines, double Size)
{
    /// <summary>How many characters it has.</summary>
    public int Letters => Lines.Sum(line => line.Length);
}
