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

    /// <summary>Characters of all pages together: two long novels. What comes after them is named and left out.</summary>
    public const int MostLetters = 3_000_000;

    /// <summary>Letters of all pages together: a scan has none, or the stamp of the program that made it.</summary>
    private const int FewestLetters = 20;

    // Titles of articles are set clearly larger than their text.
    private const double SizeOfHeadline = 1.25;

    /// <summary>The manuscript of a PDF; for one that cannot be read, an empty one with the reason.</summary>
    public static Manuscript Read(byte[] bytes)
    {
        var filters = new BoundedFilters();
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters };
            using var document = PdfDocument.Open(bytes, options);
            return new PdfDrawing(document).IsBounded() && Read(document, filters) is var manuscript && !filters.IsExceeded
                ? manuscript
                : TooLarge();
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refused.Because("The PDF is encrypted; save it without a password.");
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // The library has no common exception for damaged files.
            return filters.IsExceeded ? TooLarge() : Refused.Because("The PDF is damaged or cut short.");
        }
    }

    private static Manuscript TooLarge() => Refused.Because("The PDF unpacks to more than its limit.");

    private static Manuscript Read(PdfDocument document, BoundedFilters filters)
    {
        var pages = PagesOf(document, filters);
        if (pages.Sum(page => page.Sum(block => block.Letters)) < FewestLetters)
        {
            return Refused.Because("The PDF has no text layer: its pages are pictures of a scan.");
        }

        var builder = new ManuscriptBuilder();
        if (document.NumberOfPages > pages.Count)
        {
            builder.Problems.Add(new(ProblemKind.Limit, $"Only the first {pages.Count} of {document.NumberOfPages} pages are read."));
        }

        var paragraphs = PdfParagraphs.Of(pages);
        var usual = PdfParagraphs.UsualSize(pages);
        var headline = paragraphs.Where(one => one.Page == 0).OrderByDescending(one => one.Size).FirstOrDefault();
        foreach (var paragraph in paragraphs)
        {
            builder.Add(paragraph.Text, paragraph == headline && paragraph.Size > usual * SizeOfHeadline ? BlockRole.Headline : null);
        }

        return builder.Build(Metadata.None);
    }

    private static List<List<PdfBlock>> PagesOf(PdfDocument document, BoundedFilters filters)
    {
        var (pages, letters) = (new List<List<PdfBlock>>(), 0);
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && letters < MostLetters; number++)
        {
            filters.BeginPage();
            pages.Add(PdfPage.Read(document.GetPage(number)));
            letters += pages[^1].Sum(block => block.Letters);
        }

        return pages;
    }
}
