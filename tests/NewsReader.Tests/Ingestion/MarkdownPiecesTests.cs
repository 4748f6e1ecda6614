using System.Text;
using NewsReader.Core.Documents;
using NewsReader.Reading;
using NewsReader.Reading.Manuscripts;

namespace NewsReader.Tests.Ingestion;

/// <summary>No text, however it is written, hands the Markdown parser more than a piece of fixed length at once.</summary>
public sealed class MarkdownPiecesTests
{
    private const int Long = 4 * MarkdownPieces.Longest;

    /// <summary>What a parser of Markdown may look at again and again.</summary>
    public static TheoryData<string> Units() =>
    [
        "[a]: b\n", "[a]: b\n\n", "[{n}]: b\n", "[{n}]: b\n\n", "[a]: <b> 'c'\n\n", "[a]:\n", "[a\n", "[^{n}]: b\n\n",
        "[", "]", "![", "[a](", "[a](b", "[a][", "[a][b]", "[[a]", "[a](<", "![a](b 'c", "[x]: \\\n",
        "*", "_", "*a ", "**a* ", "*a_ ", "a*", "***a** ", "_a__", "*a **b ", "~a", "^a",
        "`", "``a`", "`a``b```c", "```\n", "~~~\n", "```a\n\n",
        "<", "<a", "<a ", "<!--", "<?", "<![CDATA[", "<a b='", "</", "<div>\n", "<!-- a\n\n", "<http://a", "<a@b",
        "&", "&amp", "&#", "\\", "\\\\", "\\[",
        "- ", "- a\n", "- a\n\n", "1. a\n", "1. a\n\n", "> ", "> a\n", "> - a\n", "- > a\n", "+ a\n  b\n", "  - a\n",
        "a\n===\n", "a\n---\n", "---\n", "***\n", "# a\n", "#", "a\n", "a  \n", "a\\\n", "\n", " \n", "\t", "    a\n", "a | b\n",
        "| a | b |\n|---|---|\n", "|", "|-", "a:b\n", "word ", "0", "a. B c.\n\n",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void NoPieceIsLongerThanTheParserIsGiven(string unit)
    {
        var pieces = MarkdownPieces.Of(Repeated(unit));

        Assert.All(pieces.Where(piece => !piece.IsPlain), piece =>
        {
            Assert.InRange(piece.Text.Length, 0, MarkdownPieces.Longest + (1 << 12) + 256);
            Assert.All(piece.Text.Split("\n\n"), paragraph =>
                Assert.InRange(paragraph.Count(mark => "[]*_`<".Contains(mark, StringComparison.Ordinal)), 0, 1200));
        });
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void NoTextKeepsTheWordsBeforeItFromBeingRead(string unit) =>
        Assert.StartsWith("First words.", DocumentReader.Read("First words.\n\n" + Repeated(unit), Format.Markdown).Text,
            StringComparison.Ordinal);

    [Fact]
    public void DefinitionsWithoutAnEndAreReadAsPlainText()
    {
        var text = string.Concat(Enumerable.Range(0, 330_000).Select(number => $"[definition {number}]: http://a.example/{number}\n"));
        var read = DocumentReader.Read(text, Format.Markdown);

        Assert.Equal(ProblemKind.Limit, Assert.Single(read.Problems).Kind);
        Assert.Contains("[definition 329999]: http://a.example/329999", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongReportIsReadAsAShortOneIs()
    {
        var parts = Enumerable.Range(0, 3_000)
            .Select(number =>
                $"## Part {number}\n\nThe mayor of town {number} said: “It is *over*.”\nShe left.\n\n- one [link][end]\n- "
                + $"two\n\n```\ncode\n\nmore code\n```\n")
            .ToList();
        var whole =
            DocumentReader.Read($"---\ntitle: A long report\n---\n\n# The report\n\n{string.Join('\n', parts)}\n[end]: "
                + $"http://a.example/end\n",
                Format.Markdown);
        var single = parts.ConvertAll(part => DocumentReader.Read($"# x\n\n{part}\n[end]: http://a.example/end\n", Format.Markdown));

        Assert.Empty(whole.Problems);
        Assert.Equal("A long report", whole.Metadata.Headline);
        Assert.Equal("The report\n\n" + string.Join("\n\n", single.ConvertAll(read => read.Text["x\n\n".Length..])), whole.Text);
        Assert.Equal(1 + single.Sum(read => read.Hints.Count - 1), whole.Hints.Count);
    }

    [Fact]
    public void ALongStretchWithoutAParagraphIsPlainText()
    {
        var read = DocumentReader.Read(string.Concat(Enumerable.Repeat("a line of *many*\n", Long / 16)), Format.Markdown);

        Assert.Equal(ProblemKind.Limit, Assert.Single(read.Problems).Kind);
        Assert.Contains("*many*", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyThePartWithTooManyMarksIsPlainText()
    {
        var hostile = string.Concat(Enumerable.Repeat("[a](b", 20_000));
        var read = DocumentReader.Read($"---\ntitle: A report\n---\n\n{Words()}{hostile}\n\n{Words()}", Format.Markdown);

        Assert.Contains("1 of 3 parts", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("A report", read.Metadata.Headline);
        Assert.StartsWith("Some words here.", read.Text, StringComparison.Ordinal);
        Assert.EndsWith("Some words here.", read.Text, StringComparison.Ordinal);
        Assert.Contains("[a](b[a](b", read.Text, StringComparison.Ordinal);

        static string Words() => string.Concat(Enumerable.Repeat("Some *words* here.\n\n", 2_500));
    }

    private static string Repeated(string unit)
    {
        var text = new StringBuilder(Long + unit.Length);
        for (var number = 0; text.Length < Long; number++)
        {
            text.Append(unit.Replace("{n}", $"{number}", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
