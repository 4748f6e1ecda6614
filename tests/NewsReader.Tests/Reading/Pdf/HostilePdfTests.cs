using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;
using NewsReader.Reading.Pdf;

namespace NewsReader.Tests.Reading.Pdf;

public sealed class HostilePdfTests
{
    private static readonly byte[] Words =
        Encoding.Latin1.GetBytes("BT /F1 11 Tf 60 700 Td (The ferry to Arden ran aground on Sunday night.) Tj ET");

    [Fact]
    public void ThousandsOfPagesAreReadUpToTheLimit()
    {
        var manuscript = Read(RawPdf.Document(pdf => pdf.AddStream(Words), pages: 10_000));

        Assert.Contains(manuscript.Problems,
            problem => problem.Message.Contains($"first {PdfReading.MostPages} of 10000", StringComparison.Ordinal));
    }

    [Fact]
    public void AStreamThatUnpacksToGigabytesIsRefused()
    {
        var spaces = new byte[BoundedFilters.LargestStream + 1];
        spaces.AsSpan().Fill((byte)' ');

        Assert.Contains("limit", Refusal(RawPdf.Document(pdf => pdf.AddPacked(spaces))), StringComparison.Ordinal);
    }

    [Fact]
    public void AStreamThatIsDrawnWithoutEndIsRefused()
    {
        // Each form draws the one before twice: 2 to the power of 40 in all.
        const int depth = 40;
        static string Nested(RawPdf pdf)
        {
            var last = pdf.AddStream(Words, "/Type /XObject /Subtype /Form /BBox [0 0 595 842]");
            for (var i = 0; i < depth; i++)
            {
                last = pdf.AddStream("/X Do /X Do"u8.ToArray(),
                    $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {last} >> >>");
            }

            return $"/XObject << /X {last} >>";
        }

        Assert.Contains("limit", Refusal(RawPdf.Document(pdf => pdf.AddStream("/X Do"u8.ToArray()), resources: Nested)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AnEncryptedFileIsRefused()
    {
        const string key = "<0000000000000000000000000000000000000000000000000000000000000000>";
        var file = RawPdf.Document(pdf => pdf.AddStream(Words),
            trailer: $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O {key} /U {key} >>");

        Assert.Contains("encrypted", Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void PagesThatContainThemselvesEnd()
    {
        var pdf = new RawPdf();
        pdf.Add("<< /Type /Pages /Count 2 /Kids [1 0 R 1 0 R] >>");

        Assert.NotEmpty(Refusal(pdf.Build("/Root << /Type /Catalog /Pages 1 0 R >>")));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("(")]
    [InlineData("q ")]
    public void DeepNestingEnds(string opening) =>
        Assert.NotNull(Read(RawPdf.Document(pdf => pdf.AddStream(
            Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(opening, 200_000)))))));

    private static Manuscript Read(byte[] bytes) => DocumentReader.Read(bytes, Format.Pdf);

    private static string Refusal(byte[] bytes) => Read(bytes).Problems.First(problem => problem.Kind == ProblemKind.NoArticle).Message;
}
