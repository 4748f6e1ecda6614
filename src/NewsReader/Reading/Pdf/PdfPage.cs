using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;

namespace NewsReader.Reading.Pdf;

/// <summary>Reads the blocks of a page in reading order, column by column.</summary>
internal static class PdfPage
{
    // A newspaper's page has some thousands of words; the search for columns takes time in the square of far more.
    private const int MostWords = 20_000;

    // The mean, which takes half the time of the library's most frequent size.
    private static readonly RecursiveXYCut Columns = new(new RecursiveXYCut.RecursiveXYCutOptions
    {
        DominantFontWidthFunc = letters => letters.Select(letter => letter.BoundingBox.Width).DefaultIfEmpty(0).Average(),
        DominantFontHeightFunc = letters => letters.Select(letter => letter.BoundingBox.Height).DefaultIfEmpty(0).Average(),
    });

    // The order of blocks is found by comparing each with each.
    private const int MostBlocksInOrder = 300;

    /// <summary>The paragraphs of a page, each with its lines; what a page has beyond its limit of words is left out.</summary>
    public static List<PdfBlock> Read(Page page)
    {
        var words = page.GetWords().Take(MostWords).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = PdfColumn.BlocksOf(words) ?? InOrder(Columns.GetBlocks(words));
        return [.. blocks.SelectMany(block => PdfBlockLines.ParagraphsOf(block, page.Height))];
    }

    private static IEnumerable<TextBlock> InOrder(IReadOnlyList<TextBlock> blocks) =>
        blocks.Count is 1 or > MostBlocksInOrder
            ? blocks
            : UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder);
}
