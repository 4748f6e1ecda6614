using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Ingestion.Reading;

namespace NewsReader.Tests.Ingestion;

public sealed class CharsetTests
{
    [Fact]
    public void AByteThatMeansNothingIsShownAndSaid()
    {
        var decoded = CharsetDecoder.Decode([0x81, 0xE9]);

        Assert.Equal("\uFFFDé", decoded.Text);
        Assert.Equal(ProblemKind.Charset, Assert.Single(decoded.Problems).Kind);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void AByteOrderMarkSaysWhichUnicodeItIs(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal("naïve 新聞", CharsetDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("naïve 新聞")]).Text);
    }

    [Fact]
    public void TheDeclaredCharsetIsUsedWhenTheBytesAreNotUtf8()
    {
        var page = "<meta charset=\"windows-1251\"><p>Привет</p>";
        var decoded = CharsetDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page));

        Assert.Equal(page, decoded.Text);
        Assert.Equal("windows-1251", decoded.Charset);
    }

    [Fact]
    public void AUtf8FileCutInsideACharacterStaysUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("新聞は今日も届いた。"), 0xE6];

        Assert.Equal("新聞は今日も届いた。\uFFFD", CharsetDecoder.Decode(bytes).Text);
    }

    [Theory]
    [InlineData("itâ€™s a â€œtestâ€\u009D â€” cafÃ©", "it’s a “test” — café")]
    [InlineData("IRMÃ” disse", "IRMÃ” disse")]
    [InlineData("CAFÉ”", "CAFÉ”")]
    public void WrongDecodingIsRepairedOnlyWhereNothingElseCouldBeMeant(string text, string expected) =>
        Assert.Equal(expected, DocumentReader.Read(text, Format.Text).Text);

    [Fact]
    public void ARepairIsSaid() =>
        Assert.Equal(ProblemKind.Repaired, Assert.Single(DocumentReader.Read("donâ€™t", Format.Text).Problems).Kind);

    [Theory]
    [InlineData("a\r\nb", "a \nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("hy\u00ADphen", "hyphen")]
    [InlineData("a\u0000b", "a b")]
    [InlineData("x\u2028y", "x\ny")]
    public void IrregularCharactersAreMadeRegular(string text, string expected) => Assert.Equal(expected, DocumentReader.Read(text, Format.Text).Text);

    [Fact]
    public void HalfASurrogatePairIsShownAsReplaced() =>
        Assert.Equal("half \uFFFD", DocumentReader.Read("half " + (char)0xD83D, Format.Text).Text);
}
