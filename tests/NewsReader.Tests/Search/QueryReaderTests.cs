using NewsReader.Core.Search;

namespace NewsReader.Tests.Search;

public sealed class QueryReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\0", "")]
    [InlineData("-", "-")]
    [InlineData("- a", "-, a")]
    [InlineData("-a", "not a")]
    [InlineData("--a", "not -a")]
    [InlineData("“”", "«»")]
    [InlineData("\"a  b\"c", "«a b», c")]
    [InlineData("“a", "«a» open")]
    [InlineData("»a", "«a» open")]
    [InlineData("»a» b", "«a», b")]
    [InlineData("„a” «b»", "«a», «b»")]
    [InlineData("“say \"so\" twice”", "«say so twice»")]
    [InlineData("-“a b”", "not «a b»")]
    [InlineData("who:ann", "Who:ann")]
    [InlineData("WHO:“Ann Lee”", "Who:«Ann Lee»")]
    [InlineData("-who:ann", "not Who:ann")]
    [InlineData("who: ann", "Who:, ann")]
    [InlineData("speaker:ann", "speaker?ann")]
    [InlineData("19:30", "19:30")]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("note: ann", "note:, ann")]
    [InlineData("q:a", "q:a")]
    public void AQueryIsCutIntoPieces(string query, string pieces) => Assert.Equal(pieces, Shown(query));

    [Fact]
    public void HalvesOfCharactersSeparateWords()
    {
        Assert.Equal("a, b", Shown("a\uD800b"));
        Assert.Equal("a, b", Shown("a\uDC00b"));
        Assert.Equal("a😀b", Shown("a😀b"));
    }

    [Fact]
    public void PiecesAreInOrderAndInsideTheQuery()
    {
        foreach (var query in BadTexts.All)
        {
            var last = 0;
            foreach (var piece in new QueryReader(query).Pieces().Take(1_000))
            {
                Assert.InRange(piece.Span.Start, last, piece.Span.End - 1);
                last = piece.Span.End;
            }

            Assert.InRange(last, 0, query.Length);
        }
    }

    private static string Shown(string query) => string.Join(", ", new QueryReader(query).Pieces().Select(piece =>
        (piece.IsExcluded ? "not " : "")
        + (piece.Field is { } field ? $"{field}:" : piece.UnknownField is { } name ? $"{name}?" : "")
        + (piece.IsPhrase ? $"«{piece.Text}»" : piece.Text)
        + (piece.IsClosed ? "" : " open")));
}
