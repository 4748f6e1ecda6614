using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Decoding;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Reading;

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
    [InlineData("so\u00ADft donâ€™t, wonâ€™t", ProblemKind.Repaired, "’")]
    [InlineData("\uFEFFsoft \u0007bell\u0007", ProblemKind.ControlCharacters, " ")]
    public void WhatWasRepairedIsShownWhereItFirstStands(string text, ProblemKind kind, string shown)
    {
        var manuscript = DocumentReader.Read(text, Format.Text);
        var problem = Assert.Single(manuscript.Problems);

        Assert.Equal((kind, shown), (problem.Kind, problem.Span!.Value.Of(manuscript.Text)));
        Assert.True(problem.Span!.Value.Start > 4);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void WhatCouldNotBeDecodedIsShownWhereItStands(string name)
    {
        byte[] bytes = [.. "新聞は今日も届いた。"u8, 0xE6, .. "新聞は今日も届いた。"u8];
        var manuscript = DocumentReader.Read(bytes, DocumentReader.FormatOf(name)!.Value);

        Assert.Equal("\uFFFD", Assert.Single(manuscript.Problems).Span!.Value.Of(manuscript.Text));
    }

    [Theory]
    [InlineData("a\r\nb", "a \nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("hy\u00ADphen", "hyphen")]
    [InlineData("a\u0000b", "a b")]
    [InlineData("x\u2028y", "x\ny")]
    public void IrregularCharactersAreMadeRegular(string text, string expected) =>
        Assert.Equal(expected, DocumentReader.Read(text, Format.Text).Text);

    [Fact]
    public void HalfASurrogatePairIsShownAsReplaced() =>
        Assert.Equal("half \uFFFD", DocumentReader.Read("half " + (char)0xD83D, Format.Text).Text);

    [Theory]
    [InlineData("cp1250", 1250, "Łódź")]
    [InlineData("koi8_r", 20866, "Привет")]
    [InlineData("windows-31j", 932, "月曜日の朝")]
    [InlineData("x-gbk", 936, "市长说没有人受伤")]
    [InlineData("windows-949", 949, "월요일 아침")]
    [InlineData("x-cp1253", 1253, "Καλημέρα")]
    [InlineData("iso-2022-jp", 50220, "月曜日の朝")]
    public void EveryLabelOfTheStandardIsKnown(string label, int codePage, string words)
    {
        var page = $"<meta charset=\"{label}\"><p>{words}</p>";

        Assert.Equal(page, CharsetDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(page)).Text);
    }
}
