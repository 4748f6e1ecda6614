using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;

namespace NewsReader.Reading.Pdf;

/// <summary>Reads the blocks of a page in reading order, column by column.</summary>
internal static class PdfPage
{
    // A newspaper's page has some thousands of words; the search for columns takes time in the square of far more.
    private const int MostWords = 20_000;

    public static List<PdfBlock> Read(Page page)
    {
        var words = page.GetWords().Take(MostWords).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = RecursiveXYCut.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).Select(block => new PdfBlock(
            [.. block.TextLines.Select(line => line.Text.Trim()).Where(line => line.Length > 0)],
            block.TextLines.SelectMany(line => line.Words).SelectMany(word => word.Letters).Select(letter => letter.PointSize)
                .DefaultIfEmpty(0).Average()))];
    }
}
