using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NewsReader.Tests.Reading.Pdf;

public sealed class PdfReadingTests
{
    [Fact]
    public void LinesAreJoinedUnderTheHeadline()
    {
        var manuscript = DocumentReader.Read(Pdf(1), Format.Pdf);

        Assert.Equal("Ferry aground", manuscript.Hints.Single(hint => hint.Role == BlockRole.Headline).Span.Of(manuscript.Text));
        Assert.Contains("The ferry to Arden ran aground on Sunday, the master said.", manuscript.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsAreReadOneAfterTheOther()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var page = builder.AddPage(PageSize.A4);
        var (left, right) = (Lines("left"), Lines("right"));
        for (var i = 0; i < left.Count; i++)
        {
            page.AddText(left[i], 10, new PdfPoint(60, 700 - (12 * i)), font);
            page.AddText(right[i], 10, new PdfPoint(320, 700 - (12 * i)), font);
        }

        var text = DocumentReader.Read(builder.Build(), Format.Pdf).Text;

        Assert.True(text.IndexOf("left line 19", StringComparison.Ordinal) < text.IndexOf("right line 0", StringComparison.Ordinal));
    }

    [Fact]
    public void AnIndentBeginsAParagraph()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var page = builder.AddPage(PageSize.A4);
        page.AddText("The ferry ran aground on Sunday night near Arden, the harbour said.", 10, new PdfPoint(60, 700), font);
        page.AddText("All forty people on board are safe, and the boats are back in port now.", 10, new PdfPoint(70, 688), font);
        page.AddText("They were taken to a school by bus.", 10, new PdfPoint(60, 676), font);

        Assert.Contains("the harbour said.\n\nAll forty", DocumentReader.Read(builder.Build(), Format.Pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RunningHeadsAreLeftOut() =>
        Assert.DoesNotContain("Arden Post", DocumentReader.Read(Pdf(4), Format.Pdf).Text, StringComparison.Ordinal);

    [Fact]
    public void AWrongEndingIsNoHindrance() =>
        Assert.Contains("Ferry aground", DocumentReader.Read(Pdf(1), Format.Text).Text, StringComparison.Ordinal);

    [Fact]
    public void AScanIsRefused()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4);

        var problem = Assert.Single(DocumentReader.Read(builder.Build(), Format.Pdf).Problems);
        Assert.Contains("no text layer", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(400)]
    public void ADamagedFileIsRefused(int length) =>
        Assert.Contains(DocumentReader.Read(Pdf(1)[..length], Format.Pdf).Problems, problem => problem.Kind == ProblemKind.NoArticle);

    private static List<string> Lines(string column) =>
        [.. Enumerable.Range(0, 20).Select(line => $"The words of the {column} line {line} of a long report, said")];

    private static byte[] Pdf(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var i = 0; i < pages; i++)
        {
            var page = builder.AddPage(PageSize.A4);
            if (pages > 1)
            {
                page.AddText($"Arden Post {i + 1}", 9, new PdfPoint(60, 820), font);
            }

            page.AddText("Ferry aground", 24, new PdfPoint(60, 700), font);
            page.AddText("The ferry to Arden ran aground on Sun-", 11, new PdfPoint(60, 640), font);
            page.AddText("day, the master said.", 11, new PdfPoint(60, 626), font);
        }

        return builder.Build();
    }
}
