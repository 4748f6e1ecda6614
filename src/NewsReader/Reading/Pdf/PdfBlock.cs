namespace NewsReader.Reading.Pdf;

/// <summary>Lines that belong together on a page.</summary>
/// <param name="Lines">Their words.</param>
/// <param name="Size">The size of their letters in points.</param>
/// <param name="IsAtEdge">Whether it is at the head or foot of the page, where running heads are.</param>
internal sealed record PdfBlock(IReadOnlyList<string> Lines, double Size, bool IsAtEdge)
{
    /// <summary>How many characters it has.</summary>
    public int Letters => Lines.Sum(line => line.Length);
}
