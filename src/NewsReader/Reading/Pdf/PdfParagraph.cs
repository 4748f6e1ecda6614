namespace NewsReader.Reading.Pdf;

/// <summary>A paragraph of a PDF.</summary>
/// <param name="Page">The page it begins on, from 0.</param>
/// <param name="Text">Its words, without the hyphens of line ends.</param>
/// <param name="Size">The size of its letters in points.</param>
internal sealed record PdfParagraph(int Page, string Text, double Size);
