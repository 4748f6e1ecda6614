using NewsReader.Core.Documents;
using NewsReader.Reading.Manuscripts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace NewsReader.Reading.Pdf;

/// <summary>Reads the text layer of a PDF: columns in reading order, lines joined to paragraphs, running heads left out.</summary>
internal static class PdfReading
{
    /// <summary>A long report has hundreds of pages; what comes after these is named and left out.</summary>
    public const int MostPages = 1_500;

    private const int FewestLetters = 20;

    // Titles of articles are set clearly larger than their text.
    private const double SizeOfHeadline = 1.25;

    public static Manuscript Read(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refused.Because("The PDF is encrypted; save it without a password.");
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // The library has no common exception for damaged files.
            return Refused.Because("The PDF is damaged or cut short.");
        }
    }

    private static Manuscript Read(PdfDocument document)
    {
        var pages = Enumerable.Range(1, Math.Min(document.NumberOfPages, MostPages)).Select(number => PdfPage.Read(document.GetPage(number)))
            .ToList();
        if (pages.Sum(page => page.Sum(block => block.Letters)) < FewestLetters)
        {
            return Refused.Because("The PDF has no text layer: its pages are pictures of a scan.");
        }

        var builder = new ManuscriptBuilder();
        if (document.NumberOfPages > MostPages)
        {
            builder.Problems.Add(new(ProblemKind.Limit, $"Only the first {MostPages} of {document.NumberOfPages} pages are read."));
        }

        var paragraphs = PdfParagraphs.Of(pages);
        var usual = Median(paragraphs);
        var headline = paragraphs.Where(one => one.Page == 0).OrderByDescending(one => one.Size).FirstOrDefault();
        foreach (var paragraph in paragraphs)
        {
            builder.Add(paragraph.Text, paragraph == headline && paragraph.Size > usual * SizeOfHeadline ? BlockRole.Headline : null);
        }

        return builder.Build(Metadata.None);
    }

    private static double Median(List<PdfParagraph> paragraphs)
    {
        var sizes = paragraphs.SelectMany(one => Enumerable.Repeat(one.Size, 1 + (one.Text.Length / 100))).Order().ToList();
        return sizes.Count == 0 ? 0 : sizes[sizes.Count / 2];
    }
}
